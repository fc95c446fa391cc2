// Keeps what is being typed as a draft on the server; says so only once the server has answered.
const QUIET = 2000;
const LONG = 10000;
const REFUSED = [0, 200, 401, 403];

function autosave(form, status) {
	const tab = Math.random().toString(36).slice(2);
	let kept = form.dataset.dirty ? null : typed();
	let since, timer, request, leaving, trouble, out;

	function typed() {
		const fields = [...new FormData(form)].filter(([name, value]) => name !== '_csrf' && typeof value === 'string');
		return new URLSearchParams(fields).toString();
	}

	function say(words) {
		status.textContent = words.replace('{time}', new Date().toTimeString().slice(0, 5));
	}

	function soon(delay) {
		clearTimeout(timer);
		timer = setTimeout(keep, delay);
	}

	async function send(fields, keepalive) {
		const { draft, page, opened } = form.dataset;
		const body = new URLSearchParams(fields + '&' + new URLSearchParams({ _page: page, _opened: opened, _tab: tab, _csrf: form._csrf.value }));
		return (await fetch(draft, { method: 'POST', body, keepalive, redirect: 'manual', signal: request.signal })).status;
	}

	// whoever signed in again in another tab has a new token
	async function renewed() {
		const page = await fetch(location.href, { redirect: 'manual' });
		const token = /name="_csrf" value="([^"]+)"/.exec(await page.text())?.[1];
		token && document.querySelectorAll('[name=_csrf]').forEach((field) => (field.value = token));
		return token;
	}

	async function keep(keepalive = false) {
		const fields = typed();
		if (leaving || fields === kept || (request && !keepalive)) {
			return;
		}
		request?.abort();
		request = new AbortController();
		const { signal } = request;
		clearTimeout(timer);
		since = 0;
		let answer = 500;
		try {
			answer = await send(fields, keepalive);
			if (REFUSED.includes(answer) && await renewed()) {
				answer = await send(fields, keepalive);
			}
		}
		catch {
			answer = 500;
		}
		if (!signal.aborted) {
			request = null;
			answered(answer, fields);
		}
	}

	function answered(answer, fields) {
		const words = status.dataset;
		out = REFUSED.includes(answer);
		trouble = answer >= 500;
		kept = answer === 204 ? fields : kept;
		say(answer === 204 ? words.kept : answer === 409 ? words.elsewhere : out ? words.signedOut : words.again);
		if (trouble || (answer === 204 && typed() !== kept)) {
			soon(trouble ? LONG : QUIET);
		}
	}

	form.addEventListener('input', () => {
		since ||= Date.now();
		soon(Math.min(QUIET, since + LONG - Date.now()));
	});
	document.addEventListener('visibilitychange', () => document.hidden && keep(true));
	addEventListener('focus', () => out && soon(0));
	addEventListener('pageshow', () => (leaving = request = null));
	document.addEventListener('submit', async (event) => {
		const { target, submitter } = event;
		if (target === form && trouble && typed() !== kept) {
			// the server did not answer a moment ago: to leave now could lose what is typed
			event.preventDefault();
			await keep(true);
			return trouble || form.requestSubmit(submitter);
		}
		leaving = target === form || target.action.endsWith('/discard');
		leaving && request?.abort();
	});
}

try {
	document.querySelectorAll('form[data-draft]').forEach((form) => autosave(form, form.querySelector('[role=status]')));
}
catch (problem) {
	console.warn(problem);
}
