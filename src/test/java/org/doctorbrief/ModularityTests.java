package org.doctorbrief;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {

	private static final Set<String> JOURNEY = baseAnd("patient", "story", "background", "doctors", "medications",
			"records", "results", "opinions", "questions", "visit", "files");

	private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(Map.entry("web", Set.of()),
			Map.entry("vault", Set.of()), Map.entry("guidance", Set.of()), Map.entry("values", Set.of()),
			Map.entry("paper", Set.of("vault")), Map.entry("brief", Set.of("values", "web", "vault", "guidance")),
			Map.entry("drafts", Set.of("brief", "values", "vault")),
			Map.entry("pages", Set.of("brief", "drafts", "values", "web", "vault", "guidance")),
			Map.entry("patient", baseAnd()), Map.entry("story", baseAnd()), Map.entry("background", baseAnd()),
			Map.entry("doctors", baseAnd()), Map.entry("medications", baseAnd()),
			Map.entry("demo", Set.of("accounts", "brief", "vault")), Map.entry("files", baseAnd("vault")),
			Map.entry("access", baseAnd("vault", "drafts")), Map.entry("accounts", baseAnd("vault", "drafts")),
			Map.entry("records", baseAnd("doctors", "files")), Map.entry("results", baseAnd("records")),
			Map.entry("questions", baseAnd("doctors")), Map.entry("opinions", baseAnd("doctors", "questions")),
			Map.entry("visit", baseAnd("doctors", "questions")), Map.entry("letters", JOURNEY),
			Map.entry("documents", with(JOURNEY, "paper")), Map.entry("interchange", JOURNEY));

	private final ApplicationModules modules = ApplicationModules.of(DoctorBriefApplication.class);

	@Test
	void everyRoomDeclaresNoMoreThanItMayUse() {
		assertThat(declared()).isNotEmpty()
			.allSatisfy(
					(room, arrows) -> assertThat(MAY_USE.getOrDefault(room, Set.of())).as(room).containsAll(arrows));
		assertThat(MAY_USE).containsKeys(declared().keySet().toArray(String[]::new));
	}

	@Test
	void everyRoomKeepsToItsArrows() {
		Map<String, Set<String>> declared = declared();
		List<ApplicationModule> standing = this.modules.stream()
			.filter((room) -> declared.keySet().containsAll(declared.get(name(room))))
			.toList();
		assertThat(standing).extracting(ModularityTests::name).contains("vault");
		assertThat(standing).flatMap((room) -> room.detectDependencies(this.modules).getMessages()).isEmpty();
	}

	private Map<String, Set<String>> declared() {
		Map<String, Set<String>> declared = new TreeMap<>();
		this.modules.forEach((room) -> declared.put(name(room), arrows(name(room))));
		return declared;
	}

	private static Set<String> arrows(String room) {
		try {
			Class<?> info = Class.forName("org.doctorbrief." + room + ".package-info");
			return Set
				.of(info.getAnnotation(org.springframework.modulith.ApplicationModule.class).allowedDependencies());
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError("The room " + room + " declares nothing", ex);
		}
	}

	private static String name(ApplicationModule room) {
		return room.getIdentifier().toString();
	}

	private static Set<String> with(Set<String> rooms, String more) {
		return Stream.concat(rooms.stream(), Stream.of(more)).collect(Collectors.toSet());
	}

	private static Set<String> baseAnd(String... more) {
		Stream<String> base = Stream.of("brief", "values", "pages", "web", "guidance");
		return Stream.concat(base, Stream.of(more)).collect(Collectors.toSet());
	}

}
