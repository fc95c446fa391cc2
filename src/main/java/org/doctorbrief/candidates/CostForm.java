package org.doctorbrief.candidates;

import java.util.List;

import org.doctorbrief.candidates.Cost.Point;
import org.doctorbrief.candidates.Cost.Reply;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.pages.DateForm;
import org.doctorbrief.pages.RealDate;
import org.doctorbrief.web.Text;

/**
 * What the page about the cost asks for.
 *
 * @param asked the {@link Point}s that somebody was asked about
 * @param covered what was said about {@link Point#COVERED}
 * @param coveredOn when
 * @param referral what was said about {@link Point#REFERRAL}
 * @param referralOn when
 * @param approval what was said about {@link Point#APPROVAL}
 * @param approvalOn when
 * @param network what was said about {@link Point#NETWORK}
 * @param networkOn when
 * @param share what was said about {@link Point#SHARE}
 * @param shareOn when
 */
record CostForm(List<String> asked, @Text String covered, @RealDate DateForm coveredOn, @Text String referral,
		@RealDate DateForm referralOn, @Text String approval, @RealDate DateForm approvalOn, @Text String network,
		@RealDate DateForm networkOn, @Text String share, @RealDate DateForm shareOn) {

	CostForm {
		asked = (asked != null) ? asked : List.of();
		coveredOn = DateForm.orEmpty(coveredOn);
		referralOn = DateForm.orEmpty(referralOn);
		approvalOn = DateForm.orEmpty(approvalOn);
		networkOn = DateForm.orEmpty(networkOn);
		shareOn = DateForm.orEmpty(shareOn);
	}

	static CostForm of(Candidates candidates) {
		Cost cost = candidates.cost();
		return new CostForm(Choice.names(cost.asked()), said(cost, Point.COVERED), on(cost, Point.COVERED),
				said(cost, Point.REFERRAL), on(cost, Point.REFERRAL), said(cost, Point.APPROVAL),
				on(cost, Point.APPROVAL), said(cost, Point.NETWORK), on(cost, Point.NETWORK), said(cost, Point.SHARE),
				on(cost, Point.SHARE));
	}

	static Candidates applied(Candidates candidates, CostForm typed) {
		return candidates.with(new Cost(Choice.all(Point.class, typed.asked),
				List.of(new Reply(Point.COVERED, typed.covered, typed.coveredOn.toWhen()),
						new Reply(Point.REFERRAL, typed.referral, typed.referralOn.toWhen()),
						new Reply(Point.APPROVAL, typed.approval, typed.approvalOn.toWhen()),
						new Reply(Point.NETWORK, typed.network, typed.networkOn.toWhen()),
						new Reply(Point.SHARE, typed.share, typed.shareOn.toWhen()))));
	}

	private static String said(Cost cost, Point to) {
		return cost.reply(to).said();
	}

	private static DateForm on(Cost cost, Point to) {
		return DateForm.of(cost.reply(to).on());
	}

}
