package org.doctorbrief.admin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.doctorbrief.accounts.AccountStates;
import org.doctorbrief.accounts.Accounts;
import org.doctorbrief.pages.Page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page of those who look after accounts. Names are not kept in the clear, so an
 * account is found by its name and cannot be looked through.
 */
@Controller
@RequestMapping(AdminController.PATH)
class AdminController {

	static final String PATH = "/admin";

	private final Accounts accounts;

	private final AccountStates states;

	private final Clock clock;

	AdminController(Accounts accounts, AccountStates states, Clock clock) {
		this.accounts = accounts;
		this.states = states;
		this.clock = clock;
	}

	@GetMapping
	String show(@RequestParam(required = false) String done, Model model) {
		model.addAttribute("form", new FindForm(null));
		model.addAttribute("deleted", "deleted".equals(done));
		return page(model);
	}

	@PostMapping
	String find(@Valid @ModelAttribute("form") FindForm form, BindingResult errors, HttpServletResponse response,
			Model model) {
		Optional<String> account = this.accounts.idOf(form.login());
		if (!errors.hasErrors() && account.isEmpty()) {
			errors.rejectValue("login", "admin.find.unknown");
		}
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(model);
		}
		return "redirect:" + PATH + "/" + account.orElseThrow();
	}

	private String page(Model model) {
		List<ShownState> shut = this.states.shut().stream().map((one) -> ShownState.of(one, 0, this.clock)).toList();
		model.addAttribute("page", Page.of("admin.find", PATH, "/account"));
		model.addAttribute("count", this.states.count());
		model.addAttribute("shut", shut);
		return "admin/find";
	}

	/**
	 * What the page asks for.
	 *
	 * @param login the sign-in name of an account
	 */
	record FindForm(@NotBlank(message = "{admin.find.missing}") String login) {

		@Override
		public String toString() {
			return "FindForm";
		}

	}

}
