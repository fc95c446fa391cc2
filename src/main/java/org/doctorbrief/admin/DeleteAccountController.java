package org.doctorbrief.admin;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import org.doctorbrief.accounts.AccountState;
import org.doctorbrief.pages.Page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The page where an admin deletes an account, as its owner would herself. */
@Controller
@RequestMapping("/admin/{account}/delete")
class DeleteAccountController {

	private final Acts acts;

	DeleteAccountController(Acts acts) {
		this.acts = acts;
	}

	@ModelAttribute("state")
	AccountState state(@PathVariable String account) {
		return this.acts.open(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	@GetMapping
	String show(@ModelAttribute(value = "state", binding = false) AccountState state, Model model) {
		model.addAttribute("form", new DeleteForm(null));
		return page(state, model);
	}

	@PostMapping
	String delete(@ModelAttribute(value = "state", binding = false) AccountState state,
			@Valid @ModelAttribute("form") DeleteForm form, BindingResult errors, HttpServletResponse response,
			Model model) {
		if (errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(state, model);
		}
		this.acts.delete(state);
		return "redirect:" + AdminController.PATH + "?done=deleted";
	}

	private static String page(AccountState state, Model model) {
		String path = AdminController.PATH + "/" + state.account();
		model.addAttribute("page", Page.of("admin.delete", path + "/delete", path));
		return "admin/delete";
	}

	/**
	 * What the page asks for.
	 *
	 * @param sure {@code YES} when it is meant
	 */
	record DeleteForm(@NotEmpty(message = "{admin.delete.sure.missing}") List<String> sure) {

	}

}
