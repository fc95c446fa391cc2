package org.doctorbrief.sharing;

import java.util.Optional;

import org.doctorbrief.mode.Mode;
import org.doctorbrief.pages.Reminder;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says wherever it is seen that somebody tried wrong passcodes on a link. */
@Component
@Order(0)
class SharingReminder implements Reminder {

	private final ShareLinkRows rows;

	private final Mode mode;

	SharingReminder(ShareLinkRows rows, Mode mode) {
		this.rows = rows;
		this.mode = mode;
	}

	@Override
	public Optional<Line> of(String account) {
		return !this.mode.serves() ? Optional.empty()
				: this.rows.refusedOften(account, LinkView.MANY_FAILS)
					.stream()
					.findFirst()
					.map((link) -> new Line("sharing.tried", "/briefs/" + link.brief() + "/sharing"));
	}

}
