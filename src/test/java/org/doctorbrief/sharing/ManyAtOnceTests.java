package org.doctorbrief.sharing;

import org.doctorbrief.testing.ServingTest;

@ServingTest
class ManyAtOnceTests extends ManyAtOnce {

}
