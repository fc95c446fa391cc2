// Warns two minutes before a visit ends because nothing happened for a while, in whatever tab.
function idle(box) {
	const words = box.querySelector('p');
	const limit = box.dataset.idle * 1000;
	const { over } = box.dataset;
	const notice = Math.min(120000, limit / 2);
	const visit = new BroadcastChannel('visit');
	let last = Date.now();

	function active() {
		last = Date.now();
		visit.postMessage(last);
	}

	function look() {
		const quiet = Date.now() - last;
		box.querySelector('div').hidden = quiet < limit - notice;
		box.querySelector('button').hidden = quiet >= limit;
		if (quiet >= limit && words.textContent !== over) {
			words.textContent = over;
		}
	}

	visit.addEventListener('message', ({ data }) => (last = data));
	// what is typed into a page that keeps drafts reaches the server by itself
	document.addEventListener('input', ({ target }) => target.form?.dataset.draft && Date.now() - last < limit - notice && active());
	box.querySelector('button').addEventListener('click', async () => {
		const answer = await fetch('/account', { redirect: 'manual' });
		answer.ok ? active() : (last = 0);
		look();
	});
	setInterval(look, 1000);
	active();
}

try {
	document.querySelectorAll('[data-idle]').forEach(idle);
}
catch (problem) {
	console.warn(problem);
}
