package org.doctorbrief.people;

import java.util.Map;
import java.util.stream.Collectors;

import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.brief.OpenBrief;
import org.doctorbrief.brief.Snapshot;
import org.doctorbrief.trail.Names;

import org.springframework.stereotype.Component;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Names people as the owner does, and the owner as she calls herself. */
@Component
class CalledNames implements Names {

	private final BriefGrantRepository grants;

	private final Accounts accounts;

	CalledNames(BriefGrantRepository grants, Accounts accounts) {
		this.grants = grants;
		this.accounts = accounts;
	}

	@Override
	public Map<String, Known> of(OpenBrief brief, Snapshot snapshot) {
		return this.grants.findByBrief(brief.id())
			.stream()
			.filter((grant) -> !grant.accountId().equals(brief.account()))
			.collect(Collectors.toMap(BriefGrant::accountId,
					(grant) -> new Known(grant.grant().role(), name(grant, brief, snapshot))));
	}

	private String name(BriefGrant grant, OpenBrief brief, Snapshot snapshot) {
		return (grant.called() != null) ? new String(snapshot.seal().open(grant.called(), People.place(brief)), UTF_8)
				: this.accounts.nameOf(grant.accountId());
	}

}
