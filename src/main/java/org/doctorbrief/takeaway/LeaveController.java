package org.doctorbrief.takeaway;

import java.security.Principal;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import org.doctorbrief.accounts.AccountPart;
import org.doctorbrief.pages.Page;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The page where a person ends her account; she says twice that she means it. */
@Controller
@Order(LeaveController.LAST)
class LeaveController implements AccountPart {

	static final int LAST = 100;

	private static final String PATH = "/account/delete";

	private static final String SURE = "YES";

	private final Leaving leaving;

	private final MessageSource messages;

	LeaveController(Leaving leaving, MessageSource messages) {
		this.leaving = leaving;
		this.messages = messages;
	}

	@Override
	public Row of(String account, Locale locale) {
		return new Row("takeaway.leave", PATH, this.messages.getMessage("takeaway.leave.state", null, locale));
	}

	@GetMapping(PATH)
	String show(Principal account, Model model) {
		model.addAttribute("form", new LeaveForm(null));
		return page(account, model);
	}

	@PostMapping(PATH)
	String leave(Authentication account, @Valid @ModelAttribute("form") LeaveForm form, BindingResult errors,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(account, model);
		}
		this.leaving.leave(account.getName());
		new SecurityContextLogoutHandler().logout(request, response, account);
		response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
		return "redirect:/account/deleted";
	}

	@GetMapping("/account/deleted")
	String done() {
		return "takeaway/left";
	}

	private String page(Principal account, Model model) {
		model.addAttribute("page", Page.of("takeaway.leave", PATH, "/account"));
		model.addAttribute("briefs", this.leaving.own(account.getName()));
		model.addAttribute("helps", this.leaving.helpsWith(account.getName()));
		model.addAttribute("sure", List.of(SURE));
		return "takeaway/leave";
	}

	/**
	 * What the page asks for.
	 *
	 * @param sure {@code YES} when she means it
	 */
	record LeaveForm(@NotEmpty(message = "{takeaway.leave.sure.missing}") List<String> sure) {

	}

}
