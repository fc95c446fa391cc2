// Small helps on top of pages that work without them. The build puts the components of the design system above this.
const helps = {
	'govuk-error-summary': ErrorSummary,
	'govuk-button': Button,
	'govuk-radios': Radios,
	'govuk-checkboxes': Checkboxes,
	'govuk-password-input': PasswordInput,
};

// The components look for this class before they do anything.
document.body.classList.add('js-enabled', 'govuk-frontend-supported');

for (const [name, Help] of Object.entries(helps)) {
	for (const element of document.querySelectorAll(`[data-module="${name}"]`)) {
		try {
			new Help(element);
		}
		catch (problem) {
			console.warn(problem);
		}
	}
}

// Copies the words it belongs to; where there is no clipboard the button does not show.
for (const button of document.querySelectorAll('button[data-copy]')) {
	const words = document.getElementById(button.dataset.copy);
	if (navigator.clipboard && words) {
		button.hidden = false;
		button.addEventListener('click', async () => {
			await navigator.clipboard.writeText(words.textContent);
			button.textContent = button.dataset.done;
		});
	}
}
