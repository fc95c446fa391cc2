package org.doctorbrief.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.doctorbrief.brief.BriefAccess;
import org.doctorbrief.brief.Role;

import org.springframework.stereotype.Component;

/** Answers from the stored grants who may open which brief. */
@Component
class BriefGrants implements BriefAccess {

	private final BriefGrantRepository rows;

	private final Clock clock;

	BriefGrants(BriefGrantRepository rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	@Override
	public Optional<Role> role(String brief, String account) {
		return this.rows.findById(new BriefGrant.Key(brief, account)).map(BriefGrant::role);
	}

	@Override
	public void grant(String brief, String account, Role role) {
		this.rows.save(new BriefGrant(brief, account, role, this.clock.instant()));
	}

	@Override
	public List<String> briefsOf(String account) {
		return this.rows.findByAccount(account).stream().map(BriefGrant::briefId).toList();
	}

}
