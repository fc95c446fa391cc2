package org.doctorbrief.testing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateRulesTests {

	private static final String GOOD = """
			<html xmlns:th="http://www.thymeleaf.org" th:replace="~{fragments/step :: page(~{::fields})}">
			<body><th:block th:fragment="fields">
			<p th:text="#{patient.start.intro}"></p> · [[#{web.more(${count})}]]
			<p th:text="${name == 'x' ? name : 1} + ': '">prototype</p><p th:remove="all">prototype</p>
			<th:block th:replace="~{fragments/field :: text('name')}"/>
			<form method="post" th:action="@{/x}"><button th:text="#{web.continue}"></button></form>
			<th:block th:replace="~{medications/summary :: medicines}"/><script src="/assets/a.js"></script>
			</th:block></body></html>
			""";

	@Test
	void aGoodTemplateHasNoProblemAndNamesItsKeys() {
		Template template = new Template("patient/start.html", GOOD);
		assertThat(template.problems()).isEmpty();
		assertThat(template.keys()).containsExactly("patient.start.intro", "web.continue", "web.more");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<p>Hello</p>", "<p><b></b> and more</p>", "<img alt='A tree'/>",
			"<p th:text=\"'Hello ' + ${name}\"></p>", "<p th:text='|Hello ${name}|'></p>", "<input/>",
			"<form><textarea></textarea></form>", "<script>go()</script>", "<style>p {}</style>", "<p style='x'/>",
			"<p onclick='x'/>", "<p th:utext='${x}'/>", "[(${x})]", "<p th:text='*{__${x}__}'/>",
			"<th:block th:replace='~{doctors/page :: x}'/>", "<img src='https://example.org/x.png' alt=''/>" })
	void noticesWhatNoTemplateMayDo(String source) {
		assertThat(new Template("patient/start.html", source).problems()).isNotEmpty();
	}

	@Test
	void letsTheFragmentsWriteFields() {
		String field = "<input th:field='*{__${name}__}'/><b th:replace='~{fragments/control :: x}'/>";
		assertThat(new Template("fragments/field.html", field).problems()).isEmpty();
	}

}
