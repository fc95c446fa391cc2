package org.doctorbrief.people;

import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.doctorbrief.brief.Role;
import org.doctorbrief.pages.Choice;
import org.doctorbrief.web.Text;

/**
 * What the page of an invitation asks for.
 *
 * @param called what the owner calls the person
 * @param role a {@link Role} below the owner's
 * @param basis a {@link Basis}
 * @param hidden keys of sections
 */
record InviteForm(@Text @NotBlank(message = "{people.invite.called.missing}") String called,
		@NotBlank(message = "{people.invite.role.missing}") @Pattern(regexp = "HELPER|READER",
				message = "{people.invite.role.missing}") String role,
		String basis, List<String> hidden) {

	static final InviteForm BLANK = new InviteForm(null, null, Basis.INVITED.name(), List.of("notes", "interview"));

	InviteForm {
		hidden = (hidden != null) ? hidden : List.of();
	}

	Terms terms(Set<String> parts) {
		Basis why = Choice.of(Basis.class, this.basis);
		return new Terms(Choice.of(Role.class, this.role), (why != null) ? why : Basis.INVITED,
				HideForm.among(this.hidden, parts));
	}

}
