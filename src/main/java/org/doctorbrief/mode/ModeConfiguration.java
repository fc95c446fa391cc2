package org.doctorbrief.mode;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads the mode from the settings before anything else starts. */
@Configuration(proxyBeanMethods = false)
class ModeConfiguration {

	@Bean
	static Mode mode(@Value("${doctorbrief.mode}") String word, Environment settings) {
		return switch (word) {
			case "home" -> HomeSettings.read(settings);
			case "server" -> ServerSettings.read(settings);
			default -> throw new StartupProblem("The setting doctorbrief.mode=" + word + " is not known.",
					"Choose home or server.");
		};
	}

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxies(Mode mode, Environment settings) {
		return (server) -> {
			if (mode.serves()) {
				server.addEngineValves(ServerSettings.proxies(settings).valve());
			}
		};
	}

}
