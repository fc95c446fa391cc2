package org.doctorbrief.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.doctorbrief.brief.BriefAccess;
import org.doctorbrief.brief.Grant;
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
	public Optional<Grant> find(String brief, String account) {
		return this.rows.findById(new BriefGrant.Key(brief, account)).map(BriefGrant::grant);
	}

	@Override
	public void own(String brief, String account) {
		this.rows.save(new BriefGrant(brief, account, this.clock.instant()));
	}

	@Override
	public List<String> briefsOf(String account) {
		return this.rows.findByAccount(account).stream().map(BriefGrant::briefId).toList();
	}

	@Override
	public int ownedBy(String account) {
		return (int) this.rows.findByAccount(account)
			.stream()
			.filter((row) -> row.grant().role() == Role.OWNER)
			.count();
	}

	@Override
	public int others(String brief) {
		return (int) this.rows.findByBrief(brief).stream().filter((row) -> row.grant().role() != Role.OWNER).count();
	}

}
