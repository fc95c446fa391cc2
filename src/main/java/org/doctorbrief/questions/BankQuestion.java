package org.doctorbrief.questions;

import java.util.Arrays;
import java.util.List;

/**
 * A question of the bank; its words are messages. Its name is kept in briefs and never
 * changes.
 */
enum BankQuestion {

	SAME_OR_OTHER(Category.DIAGNOSIS), POINTS_TO_IT(Category.DIAGNOSIS), DOES_NOT_FIT(Category.DIAGNOSIS),
	WHAT_ELSE(Category.DIAGNOSIS), TEST_TO_SETTLE(Category.DIAGNOSIS), HOW_SURE(Category.DIAGNOSIS),
	STAGE(Category.DIAGNOSIS), PLAIN_WORDS(Category.DIAGNOSIS), CAUSE(Category.DIAGNOSIS),

	WHOLE_FILE(Category.ASSESSMENT), STILL_MISSING(Category.ASSESSMENT), LOOK_AGAIN(Category.ASSESSMENT),
	STANDS_OUT(Category.ASSESSMENT), OTHER_CONDITIONS(Category.ASSESSMENT), NEW_FACT(Category.ASSESSMENT),

	KEEP_OR_CHANGE(Category.TREATMENT), OTHER_PATH(Category.TREATMENT), ALL_CHOICES(Category.TREATMENT),
	HOW_MUCH_HELP(Category.TREATMENT), RISKS(Category.TREATMENT), GAIN_AND_COST(Category.TREATMENT),
	SIDE_EFFECTS(Category.TREATMENT), LATER_YEARS(Category.TREATMENT), DAILY_LIFE(Category.TREATMENT),
	RECOVERY(Category.TREATMENT), GENTLER(Category.TREATMENT), STUDIES(Category.TREATMENT),
	COMES_FIRST(Category.TREATMENT), WITH_MEDICINES(Category.TREATMENT), EASE(Category.TREATMENT),
	LEFT_OUT(Category.TREATMENT),

	NO_TREATMENT(Category.WAITING), HOW_SOON(Category.WAITING), WHILE_WAITING(Category.WAITING),
	WARNING_SIGNS(Category.WAITING), SOME_WEEKS(Category.WAITING), BEFORE_START(Category.WAITING),

	AIM(Category.GOAL), ROAD_AHEAD(Category.GOAL), IS_IT_WORKING(Category.GOAL), IF_IT_DOES_NOT(Category.GOAL),
	THREE_WAYS(Category.GOAL), GOOD_RESULT(Category.GOAL), TIME_TO_CHANGE(Category.GOAL),

	HOW_MANY(Category.EXPERIENCE), TEAM(Category.EXPERIENCE), HOW_PEOPLE_DID(Category.EXPERIENCE),
	OTHER_SPECIALISTS(Category.EXPERIENCE), WHO_DOES_IT(Category.EXPERIENCE), OTHER_CENTER(Category.EXPERIENCE),

	WHAT_NEXT(Category.NEXT_STEPS), REPORT(Category.NEXT_STEPS), TALK_TOGETHER(Category.NEXT_STEPS),
	MAIN_CONTACT(Category.NEXT_STEPS), SUPPORT(Category.NEXT_STEPS), TALK_AGAIN(Category.NEXT_STEPS),
	ASK_LATER(Category.NEXT_STEPS),

	WHAT_EXPLAINS_IT(Category.DIFFERENCES), WEIGHT(Category.DIFFERENCES), EACH_PATH(Category.DIFFERENCES),
	COMMON_GROUND(Category.DIFFERENCES), CLOSER(Category.DIFFERENCES), WHOM_IT_FITS(Category.DIFFERENCES),
	MORE_VIEWS(Category.DIFFERENCES),

	WHAT_MATTERS(Category.OWN), BIGGEST_WORRY(Category.OWN), SETTLE(Category.OWN), NOT_ASKED(Category.OWN);

	/** What many people ask. */
	static final List<BankQuestion> COMMON = List.of(SAME_OR_OTHER, KEEP_OR_CHANGE, ALL_CHOICES, GAIN_AND_COST,
			NO_TREATMENT, WHAT_NEXT);

	private final Category category;

	BankQuestion(Category category) {
		this.category = category;
	}

	Category category() {
		return this.category;
	}

	/** Who is to be asked; where two views differ, both doctors are. */
	ForDoctor forDoctor() {
		return (this.category == Category.DIFFERENCES) ? ForDoctor.BOTH : ForDoctor.SECOND;
	}

	static List<BankQuestion> of(Category category) {
		return Arrays.stream(values()).filter((question) -> question.category == category).toList();
	}

}
