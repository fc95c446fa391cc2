/**
 * What the tests of every room share: a browser, a database, and the packaged
 * application.
 */
package org.doctorbrief.testing;
