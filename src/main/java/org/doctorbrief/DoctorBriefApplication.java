package org.doctorbrief;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class DoctorBriefApplication {

	public static void main(String[] args) {
		SpringApplication.run(DoctorBriefApplication.class, args);
	}

}
