package org.doctorbrief.mode;

import java.nio.file.Path;

import org.doctorbrief.testing.Confinement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoWayOutIT {

	@TempDir
	private Path folder;

	@Test
	void everythingWorksWithoutANetworkAndNothingLooksForOne() {
		Confinement.in(this.folder).run(ConfinedVisit.class, this.folder.toString());
	}

}
