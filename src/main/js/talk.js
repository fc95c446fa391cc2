// In the room: keeps every tap and note by itself, and says so only once the server has answered.
const form = document.querySelector('.brief-talk');
const status = form?.querySelector('[role=status]');
const QUIET = 1500;
const LATER = 5000;
let kept, timer, busy, again;

function typed() {
	return new URLSearchParams([...new FormData(form)].filter(([name]) => name !== '_csrf')).toString();
}

function say(words) {
	status.textContent = words.replace('{time}', new Date().toTimeString().slice(0, 5));
}

function soon(delay) {
	clearTimeout(timer);
	timer = setTimeout(keep, delay);
}

// what was tapped last is chosen, and sends the taking back from now on
function shows(tap) {
	const [question, state] = tap.split('.');
	for (const button of form.querySelectorAll(`[data-taps="${question}"] button`)) {
		const chosen = button.dataset.state === state;
		button.value = `${question}.${chosen ? '' : button.dataset.state}`;
		button.setAttribute('aria-pressed', chosen);
		button.classList.toggle('brief-talk__now', chosen);
		button.querySelector('[aria-hidden]').hidden = !chosen;
	}
}

async function keep(tap = again, keepalive = false) {
	if (busy && !keepalive) {
		again = tap ?? again;
		return soon(200);
	}
	const fields = typed();
	if (!tap && fields === kept) {
		return;
	}
	busy = true;
	again = tap;
	try {
		const body = new URLSearchParams(fields + '&' + new URLSearchParams({ _csrf: form._csrf.value, ...(tap && { tap }) }));
		const answer = await fetch(form.action, { method: 'POST', body, keepalive });
		const ours = answer.ok && new URL(answer.url).pathname === location.pathname;
		if (!ours) {
			say(answer.status === 403 || answer.redirected ? form.dataset.out : form.dataset.again);
			return soon(LATER);
		}
		kept = fields;
		again = undefined;
		tap && shows(tap);
		say(form.dataset.kept);
	}
	catch {
		say(form.dataset.again);
		soon(LATER);
	}
	finally {
		busy = false;
	}
	if (typed() !== kept) {
		soon(QUIET);
	}
}

try {
	kept = typed();
	form.addEventListener('input', () => soon(QUIET));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		keep(event.submitter?.value || undefined);
	});
	document.addEventListener('visibilitychange', () => document.hidden && keep(again, true));
	addEventListener('online', () => soon(0));
	addEventListener('beforeunload', (event) => (again || typed() !== kept) && event.preventDefault());
}
catch (problem) {
	console.warn(problem);
}
