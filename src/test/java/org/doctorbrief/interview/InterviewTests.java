package org.doctorbrief.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.doctorbrief.brief.Progress;
import org.doctorbrief.interview.Interview.Ready;
import org.doctorbrief.interview.InterviewController.InterviewForm;
import org.doctorbrief.testing.Messages;
import org.doctorbrief.testing.Readability;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InterviewTests {

	private final Map<String, String> messages = Messages.english();

	private List<String> words(String suffix) {
		return Arrays.stream(Asked.values())
			.map((asked) -> "interview.answers.asked." + asked)
			.map((key) -> this.messages.getOrDefault(key + suffix, this.messages.get(key)))
			.toList();
	}

	@Test
	void fifteenQuestionsAreShortAndEasy() {
		assertThat(words("")).hasSize(15).doesNotHaveDuplicates().allSatisfy((question) -> {
			assertThat(question).endsWith("?");
			assertThat(Readability.words(question)).hasSizeLessThanOrEqualTo(13);
		});
		assertThat(Readability.grade(words(""))).isLessThanOrEqualTo(6);
	}

	@Test
	void nobodyElseIsSpokenToAsThePatient() {
		assertThat(words(".other")).filteredOn((question) -> question.matches(".*\\byour?\\b.*"))
			.containsExactly("What brings you here today?");
	}

	@Test
	void onlyTheReaderKnowsWhetherSheIsReady() {
		assertThat(Interview.BLANK.progress()).isEqualTo(Progress.NOT_STARTED);
		assertThat(new Interview(Ready.NOT_YET, null).progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(new Interview(null, "Bring the scan").progress()).isEqualTo(Progress.IN_PROGRESS);
		assertThat(new Interview(Ready.YES, null).progress()).isEqualTo(Progress.COMPLETED);
	}

	@Test
	void whatIsTypedGoesInAndComesBack() {
		InterviewForm typed = new InterviewForm("NOT_YET", "Bring the scan\nand the disc");
		Interview content = InterviewForm.applied(Interview.BLANK, typed);
		assertThat(InterviewForm.of(content)).isEqualTo(typed);
		assertThat(InterviewForm.applied(content, new InterviewForm("PERHAPS", null))).isEqualTo(Interview.BLANK);
	}

	@Test
	void anAnswerHoldsOnlyWhatIsThereAndLeadsBack() {
		Answer answer = Answer.of(Asked.FOUND, false, false, false, Stream.of(null, "A tear"));
		assertThat(answer.lines()).containsExactly("A tear");
		assertThat(answer.page()).isEqualTo("story/telling?from=interview.answers");
		assertThat(Answer.of(Asked.HELP, false, false, false, Stream.of((String) null)).lines()).isEmpty();
	}

}
