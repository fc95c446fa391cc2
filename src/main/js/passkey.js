// Passkeys: the browser signs with a key that it never hands out. Without this the password does the same.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const text = (buffer) => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer)))
	.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const known = (keys) => (keys ?? []).map((key) => ({ ...key, id: bytes(key.id) }));

async function send(box, path, body) {
	const answer = await fetch(path, {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': box.dataset.token },
		body: JSON.stringify(body ?? {}),
	});
	if (!answer.ok || answer.redirected) {
		throw new Error(path);
	}
	return answer.json();
}

const signed = (key, parts) => ({
	id: key.id,
	rawId: text(key.rawId),
	type: key.type,
	authenticatorAttachment: key.authenticatorAttachment,
	clientExtensionResults: key.getClientExtensionResults(),
	response: Object.fromEntries(parts.map((part) => [part, text(key.response[part])])),
});

async function add(box) {
	const options = await send(box, '/webauthn/register/options');
	const key = await navigator.credentials.create({
		publicKey: {
			...options,
			challenge: bytes(options.challenge),
			user: { id: bytes(options.user.id), name: box.dataset.person, displayName: box.dataset.person },
			excludeCredentials: known(options.excludeCredentials),
		},
	});
	const credential = signed(key, ['clientDataJSON', 'attestationObject']);
	credential.response.transports = key.response.getTransports?.() ?? [];
	await send(box, '/webauthn/register', { publicKey: { credential, label: box.querySelector('input').value } });
}

async function use(box) {
	const options = await send(box, '/webauthn/authenticate/options');
	const key = await navigator.credentials.get({
		publicKey: { ...options, challenge: bytes(options.challenge), allowCredentials: known(options.allowCredentials) },
	});
	return send(box, '/login/webauthn', signed(key, ['clientDataJSON', 'authenticatorData', 'signature', 'userHandle']));
}

const find = (name) => document.querySelector(`[data-passkey${name}]`);
const adds = find('=add');
const uses = find('=use');

function goOn(box, next) {
	const form = find('-then');
	if (box === adds && uses) {
		[adds.hidden, uses.hidden] = [true, false];
		uses.querySelector('button').focus();
	} else {
		form ? form.submit() : location.assign(next);
	}
}

for (const box of [adds, uses].filter(Boolean)) {
	if (!window.PublicKeyCredential || location.origin !== box.dataset.origin) {
		const cannot = find('-cannot');
		if (cannot) {
			cannot.hidden = false;
			find('-not')?.remove();
		}
		continue;
	}
	const button = box.querySelector('button');
	const problem = box.querySelector('[role=alert]');
	box.hidden = !!(box === uses && adds);
	find('-not')?.remove();
	button.addEventListener('click', async () => {
		button.disabled = true;
		problem.textContent = '';
		try {
			const answer = await (box === adds ? add : use)(box);
			goOn(box, box.dataset.next ?? answer.next);
		}
		catch (refused) {
			problem.textContent = problem.dataset.text;
			button.disabled = false;
		}
	});
}
