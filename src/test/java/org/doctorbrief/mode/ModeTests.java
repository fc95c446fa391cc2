package org.doctorbrief.mode;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ModeTests {

	private static final Map<String, String> SERVER = Map.of("doctorbrief.public-url", "https://brief.example.org",
			"doctorbrief.trusted-proxies", "127.0.0.1", "spring.datasource.url", "jdbc:postgresql://localhost/brief");

	private final MockEnvironment settings = new MockEnvironment().withProperty("server.address", "127.0.0.1");

	private Mode read(String mode) {
		return ModeConfiguration.mode(mode, this.settings);
	}

	private ModeTests server() {
		SERVER.forEach(this.settings::withProperty);
		return this;
	}

	private void assertRefused(String mode, String problem, String action) {
		StartupProblem refused = catchThrowableOfType(StartupProblem.class, () -> read(mode));
		assertThat(refused).hasMessageContaining(problem);
		assertThat(refused.getMessage()).matches("[A-Z].*[^.]\\.").doesNotContain("\n");
		assertThat(refused.action()).contains(action).endsWith(".");
	}

	@Test
	void atHomeAnswersThisComputer() {
		Mode home = read("home");
		assertThat(home.serves()).isFalse();
		assertThat(home.signUps()).isEqualTo(SignUps.OPEN);
		assertThat(home.address(8080)).isEqualTo("http://localhost:8080");
	}

	@Test
	void onAServerAnswersUnderItsAddressToThoseWhoAreInvited() {
		Mode server = server().read("server");
		assertThat(server).isEqualTo(Mode.server(URI.create("https://brief.example.org"), SignUps.BY_INVITATION));
		assertThat(server.serves()).isTrue();
		assertThat(server.address(8080)).isEqualTo("https://brief.example.org");
	}

	@Test
	void onAServerAPasskeyCanBeDemanded() {
		assertThat(server().read("server").secondFactor()).isEqualTo(SecondFactor.OFFERED);
		this.settings.withProperty("doctorbrief.second-factor", "required");
		assertThat(read("server").secondFactor()).isEqualTo(SecondFactor.REQUIRED);
		assertRefused("home", "cannot be demanded", "doctorbrief.second-factor");
		this.settings.withProperty("doctorbrief.second-factor", "always");
		assertRefused("server", "doctorbrief.second-factor=always is not known", "offered or required");
	}

	@ParameterizedTest
	@CsvSource({ "https://brief.example.org/, https://brief.example.org", "https://b.org:8443, https://b.org:8443" })
	void takesAnAddressWithAPortAndWithASlash(String given, String address) {
		server().settings.withProperty("doctorbrief.public-url", given);
		assertThat(read("server").address(0)).isEqualTo(address);
	}

	@ParameterizedTest
	@CsvSource({ "'', needs the address that people open", "http://b.org, does not begin with https://",
			"brief.example.org, does not begin with https://", "https:///x, does not begin with https://",
			"https://b.org/brief, is more than https://", "https://b.org?x=1, is more than https://",
			"https://me@b.org, is more than https://", "https://b org, cannot be read" })
	void refusesAnAddressThatIsNotSafeToOpen(String given, String problem) {
		server().settings.withProperty("doctorbrief.public-url", given);
		assertRefused("server", problem, "--doctorbrief.public-url=https://");
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:file:/tmp/x", "" })
	void refusesADatabaseThatOneProcessAloneCanOpen(String url) {
		server().settings.withProperty("spring.datasource.url", url);
		assertRefused("server", "in PostgreSQL alone", "jdbc:postgresql://");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//db.example.org/brief", "//10.1.0.7:5432/brief?sslmode=require",
			"//127.0.0.1,10.1.0.7/brief", "//db/brief?sslmode=verify-ca", "//[fd00::7]:5432/brief?ssl=true",
			"//db/brief?sslmode=verify-full&sslmode=disable", "//127.0.0.1.example.org/brief", "///brief?service=far",
			"//db/brief?sslmode=verify-full&sslfactory=org.postgresql.ssl.NonValidatingFactory" })
	void refusesAWayToAnotherMachineThatOthersCouldReadOn(String place) {
		server().settings.withProperty("spring.datasource.url", "jdbc:postgresql:" + place);
		assertRefused("server", "on another machine", "sslmode=verify-full");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//localhost/brief", "//127.0.0.1:5433/brief?user=brief", "//[::1]/brief", "brief",
			"///brief", "//localhost:5432,127.0.0.2:5433/brief", "//db.example.org/brief?sslmode=verify-full",
			"//a,b:5433/brief?user=x&sslmode=verify-full&sslrootcert=/etc/ca.pem",
			"//localhost/brief?socketFactory=org.newsclub.net.unix.AFUNIXSocketFactory$FactoryArg&socketFactoryArg=/run/s" })
	void takesADatabaseOnThisMachineOrAWayThatIsChecked(String place) {
		server().settings.withProperty("spring.datasource.url", "jdbc:postgresql:" + place);
		assertThat(read("server").serves()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "'', needs to know the proxy", "', ', needs to know the proxy",
			"proxy.example.org, proxy.example.org is not an address", "127.0.0.1/33, is not an address",
			"'127.0.0.1, 0.0.0.0/0', every computer there is", "::/0, every computer there is" })
	void refusesProxiesThatAreNobodyOrEverybody(String given, String problem) {
		server().settings.withProperty("doctorbrief.trusted-proxies", given);
		assertRefused("server", problem, "--doctorbrief.trusted-proxies=127.0.0.1");
	}

	@Test
	void readsProxiesAsSingleAddressesAndAsNetworks() {
		assertThat(TrustedProxies.of("127.0.0.1, 10.1.0.0/16,::1,fd00::/8").networks()).containsExactly("127.0.0.1/32",
				"10.1.0.0/16", "::1/128", "fd00::/8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "192.0.2.7", "::", "" })
	void refusesAtHomeToAnswerOthersWithoutEncryption(String address) {
		this.settings.withProperty("server.address", address);
		assertRefused("home", "would answer other computers without encryption", "docs/operating.md");
		this.settings.withProperty("server.ssl.key-store", "/etc/key.p12");
		assertThat(read("home").serves()).isFalse();
		this.settings.withProperty("server.ssl.enabled", "false");
		assertRefused("home", "without encryption", "server mode");
	}

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.0.0.2", "::1", "localhost" })
	void takesAnyAddressOfThisComputerAtHome(String address) {
		this.settings.withProperty("server.address", address);
		assertThat(read("home").serves()).isFalse();
	}

	@Test
	void refusesWordsItDoesNotKnow() {
		assertRefused("cloud", "doctorbrief.mode=cloud is not known", "home or server");
		server().settings.withProperty("doctorbrief.sign-up", "maybe");
		assertRefused("server", "doctorbrief.sign-up=maybe is not known", "open, invitation or closed");
		assertThat(SignUps.of("open")).isEqualTo(SignUps.OPEN);
		assertThat(SignUps.of("closed")).isEqualTo(SignUps.CLOSED);
	}

}
