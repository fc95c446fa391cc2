package org.doctorbrief;

import java.time.Clock;
import java.util.Date;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

@AnalyzeClasses(packages = "org.doctorbrief", importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

	private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system");

	private static final DescribedPredicate<JavaCall<?>> READS_THE_TIME = describe("reads the time by itself",
			HouseRulesTests::readsTheTime);

	@ArchTest
	static final ArchRule timeComesFromTheClock = noClasses().should()
		.callMethodWhere(READS_THE_TIME)
		.orShould()
		.callConstructor(Date.class);

	@ArchTest
	static final ArchRule clocksAreMadeInConfigurationsOnly = noClasses().that()
		.areNotMetaAnnotatedWith(Configuration.class)
		.should()
		.callMethodWhere(describe("makes a clock", HouseRulesTests::makesAClock));

	@ArchTest
	static final ArchRule controllersStayInTheirRoom = classes().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule whatIsStoredStaysInItsRoom = classes().that()
		.areAnnotatedWith(Entity.class)
		.should()
		.bePackagePrivate()
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule pagesNeverSeeWhatIsStored = noClasses().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.dependOnClassesThat()
		.areAnnotatedWith(Entity.class)
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule controllersKnowNoDatabase = noClasses().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.dependOnClassesThat(resideInAPackage("jakarta.persistence..").or(resideInAPackage("java.sql..")))
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule theDatabaseOpensNoDoorOfItsOwn = noClasses().should()
		.dependOnClassesThat(resideInAPackage("org.h2.server.."));

	@ArchTest
	static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

	private static boolean readsTheTime(JavaCall<?> call) {
		JavaClass owner = call.getTargetOwner();
		boolean now = owner.getPackageName().startsWith("java.time") && call.getName().equals("now")
				&& call.getTarget()
					.getRawParameterTypes()
					.stream()
					.noneMatch((type) -> type.isEquivalentTo(Clock.class));
		return now || (owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis"));
	}

	private static boolean makesAClock(JavaCall<?> call) {
		return call.getTargetOwner().isEquivalentTo(Clock.class) && CLOCKS.contains(call.getName());
	}

}
