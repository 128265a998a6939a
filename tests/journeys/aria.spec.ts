/** What a screen reader is told, in its order: a question, an answer from evidence, an end, the map, search, the help report. */
import { paste } from './evidence.ts';
import { expect, test } from './journey.ts';

test('a question', async ({ page }) => {
	await page.goto('symptoms/forbidden-403/');
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
	  - main:
	    - navigation "Breadcrumb":
	      - list:
	        - listitem:
	          - link "Symptoms"
	        - listitem: "›403, Forbidden, a missing permission"
	    - link "Map of these questions"
	    - paragraph: Question 1 of at most 2
	    - heading "What stands in the answer, beside 403?" [level=1]
	    - list:
	      - listitem:
	        - 'link "insufficient_scope, or a missing scope WWW-Authenticate: Bearer error=\\"insufficient_scope\\""':
	          - code: insufficient_scope
	      - listitem:
	        - link "The word “Host”; or the status is 421 Invalid Host header"
	      - listitem:
	        - link "The word “Origin” Invalid Origin header"
	      - listitem:
	        - link "A web page Just a moment …, Access denied, Ray ID"
	      - listitem:
	        - link "Words of the service behind a tool Resource not accessible by personal access token"
	      - listitem:
	        - link "Nothing, or only “Forbidden”"
	      - listitem:
	        - link "I am not sure"
	    - group: How do I find out?
	    - group: Have a log or the config? Paste it instead
	    - group: "Your client and system: not said yet Say it once"
	`);
});

test('a question that evidence answers', async ({ page }) => {
	await page.goto('symptoms/unauthorized-401/header/');
	await page.getByText('Paste it instead').click();
	await paste(
		page,
		'{ "mcpServers": { "docs": { "type": "http", "url": "https://example.com/mcp", "headers": { "Authorization": "Bearer YOUR_API_KEY" } } } }'
	);
	await expect(page.getByText('It answers this question:')).toBeVisible();
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
	  - main:
	    - navigation "Breadcrumb":
	      - list:
	        - listitem:
	          - link "Symptoms"
	        - listitem:
	          - link "401, Unauthorized, “Needs authentication”"
	    - link "Map of these questions"
	    - paragraph: Question 2 of at most 3
	    - heading "How is the token written in the config?" [level=1]
	    - list:
	      - listitem:
	        - 'link "Bearer, one space, then the token \\"Authorization\\": \\"Bearer abc…\\""':
	          - code: Bearer
	      - listitem:
	        - 'link "The token alone, without Bearer \\"Authorization\\": \\"abc…\\""':
	          - code: Bearer
	      - listitem:
	        - 'link "Bearer twice, or the name of the header again \\"Authorization\\": \\"Bearer Bearer abc…\\""':
	          - code: Bearer
	      - listitem:
	        - 'link "Bearer and \${…}, $NAME or {{…}} \\"Authorization\\": \\"Bearer \${API_TOKEN}\\""':
	          - code: Bearer
	          - code: "\${…}"
	          - code: $NAME
	          - code: "{{…}}"
	      - listitem:
	        - 'link "An example value of the documentation Line 1 makes it likely: Authorization still holds a placeholder — the server needs your own value there Bearer YOUR_API_KEY"':
	          - code: Authorization
	      - listitem:
	        - 'link "In args, behind --header \\"--header\\", \\"Authorization: Bearer abc…\\""':
	          - code: args
	          - code: "--header"
	      - listitem:
	        - 'link "Under env, or another key than headers \\"env\\": { \\"API_TOKEN\\": \\"abc…\\" } beside \\"url\\""':
	          - code: env
	          - code: headers
	      - listitem:
	        - 'link "Beside a url, in claude_desktop_config.json \\"url\\": \\"https://…\\", \\"headers\\": { … }"':
	          - code: url
	          - code: claude_desktop_config.json
	      - listitem:
	        - link "I am not sure"
	    - group: How do I find out?
	    - group:
	      - text: Have a log or the config? Paste it instead A config, an error, a log or an answer
	      - textbox "A config, an error, a log or an answer":
	        - /placeholder: Paste it here …
	        - text: "{ \\"mcpServers\\": { \\"docs\\": { \\"type\\": \\"http\\", \\"url\\": \\"https://example.com/mcp\\", \\"headers\\": { \\"Authorization\\": \\"Bearer YOUR_API_KEY\\" } } } }"
	      - paragraph:
	        - text: It is read on this page and goes nowhere.
	        - link "How to check that"
	      - status:
	        - paragraph: "This looks like a config: it is built like JSON. It answers this question:"
	        - list:
	          - listitem:
	            - text: How is the token written in the config?
	            - strong: An example value of the documentation
	            - text: "Line 1 makes it likely:"
	            - code: Authorization
	            - text: still holds a placeholder — the server needs your own value there
	        - paragraph:
	          - link "Go to what this leads to"
	    - group:
	      - text: "Your setup:"
	      - strong: reached at a URL
	      - text: Change
	    - region "Your answers":
	      - heading "Your answers" [level=2]
	      - list:
	        - listitem:
	          - group:
	            - text: "Where does the token come from? I wrote a header or token into the config Line 1 makes it likely:"
	            - code: Authorization
	            - text: still holds a placeholder — the server needs your own value there Change
	      - paragraph:
	        - link "Start again"
	`);
});

test('an end, with the trail that led to it', async ({ page }) => {
	await page.goto('symptoms/unauthorized-401/header/twice/');
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
	  - main:
	    - navigation "Breadcrumb":
	      - list:
	        - listitem:
	          - link "Symptoms"
	        - listitem:
	          - link "401, Unauthorized, “Needs authentication”"
	    - link "Map of these questions"
	    - paragraph: After 2 answers
	    - heading "The word Bearer is there twice" [level=1]
	    - paragraph:
	      - strong: This is the cause.
	      - text: The second one is taken for a part of the token.
	    - paragraph:
	      - text: "Who can fix it: You."
	      - link "Why it happens, and sources"
	    - region "Confirm it":
	      - heading "Confirm it" [level=2]
	    - region "Fix it":
	      - heading "Fix it" [level=2]
	    - region "Check it worked":
	      - heading "Check it worked" [level=2]
	    - region "Did it work?":
	      - heading "Did it work?" [level=2]
	      - paragraph:
	        - strong: Yes.
	        - link "Check the config once more"
	        - text: ": it shows whether anything else in it is at fault."
	      - paragraph:
	        - strong: No.
	        - text: "With your answers, these come next, the likeliest first:"
	      - list:
	        - listitem:
	          - link "Spaces, quotes or a line break became part of the key They came along when copying or from a .env file. The server then sees another key. Paste it again, without them."
	      - text: None of them? Take your answers to whoever can help.
	      - button "Help report"
	    - group: "Your client and system: not said yet Say it once"
	    - region "Your answers":
	      - heading "Your answers" [level=2]
	      - list:
	        - listitem:
	          - group: Where does the token come from? I wrote a header or token into the config Change
	        - listitem:
	          - group:
	            - text: How is the token written in the config?
	            - code: Bearer
	            - text: twice, or the name of the header again Change
	      - paragraph:
	        - link "Start again"
	`);
});

test('the map, with the reader’s place on it', async ({ page }) => {
	await page.goto('symptoms/forbidden-403/map/#at/nothing');
	await expect(page.getByRole('main')).toMatchAriaSnapshot(`
	  - main:
	    - navigation "Breadcrumb":
	      - list:
	        - listitem:
	          - link "Symptoms"
	        - listitem:
	          - link "403, Forbidden, a missing permission"
	        - listitem: ›Map
	    - heading "All questions, answers and causes" [level=1]
	    - paragraph: Every line is a link to its place. Where you came from is marked.
	    - paragraph:
	      - link "What stands in the answer, beside 403?"
	    - list:
	      - listitem:
	        - code: insufficient_scope
	        - text: ", or a missing scope;"
	        - link "The token is good, but lacks a right"
	      - listitem:
	        - text: "The word “Host”; or the status is 421;"
	        - link "The server does not accept the name it was called by"
	      - listitem:
	        - text: The word “Origin”;
	        - link "The server does not accept the name it was called by"
	      - listitem:
	        - text: A web page;
	        - link "A firewall or bot protection stops the client"
	      - listitem:
	        - text: Words of the service behind a tool;
	        - link "The service behind the server refuses your key"
	      - listitem:
	        - text: Nothing, or only “Forbidden”;
	        - link "Who gets the 403?"
	        - strong: you are here
	        - list:
	          - listitem:
	            - text: Only my account; others get in;
	            - link "A rule of your organisation refuses this account"
	          - listitem:
	            - text: Programs; a browser gets another answer;
	            - link "A firewall or bot protection stops the client"
	          - listitem:
	            - text: Web pages; programs get in;
	            - link "The server does not accept the name it was called by"
	          - listitem:
	            - text: Everybody, right after a sign-in; it is my server;
	            - link "The server refuses a token that it should accept"
	          - listitem:
	            - text: Everybody, since it has a public name;
	            - link "The server does not accept the name it was called by"
	          - listitem:
	            - text: I am not sure;
	            - link "A rule of your organisation refuses this account"
	      - listitem:
	        - text: I am not sure;
	        - link "Look at the text itself"
	`);
});

test('the search', async ({ page }) => {
	await page.goto('about/');
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('combobox').fill('redirect uri mismatch');
	await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
	await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
	  - dialog "Search":
	    - combobox "Words, or an error message" [expanded]: redirect uri mismatch
	    - button "Close"
	    - listbox "Found":
	      - option "An error page names the redirect address Symptom" [selected]
	      - option "The address to return to after signing in is not registered Diagnosis"
	      - option "Compare redirect URIs Tool"
	      - option "The sign-in server refuses to register the client Diagnosis"
	    - status: 4 found
	`);
});

test('the help report', async ({ page }) => {
	await page.goto('symptoms/unauthorized-401/header/twice/#client=claude-code&os=linux');
	await page.getByRole('button', { name: 'Help report' }).click();
	await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
	  - dialog "Help report":
	    - heading "Help report" [level=2]
	    - paragraph: "For whoever helps you. This is all that is copied:"
	    - textbox "Help report"
	    - paragraph: "Fill in the versions before you post it: the client shows its own under About or Help."
	    - heading "Where to take it, the likeliest first" [level=3]
	    - list:
	      - listitem:
	        - strong: Claude Code
	        - text: ", where it starts the server or reads the file:"
	        - link "github.com/anthropics/claude-code/issues"
	        - text: . (
	        - link /^seen 202/
	        - text: )
	      - listitem:
	        - strong: Whoever makes or runs the MCP server
	        - text: ", where it does not start or answers wrongly: the page of its package names the repository, under “Repository” or “Homepage”; look for “Issues” there. For an address, ask the support of the service."
	      - listitem:
	        - strong: The administrator of the sign-in
	        - text: ", where an app, an address or a permission has to be registered. Give the time of the attempt, the client id and the code of the message; never a secret. In a company that is the IT desk."
	    - status
	    - button "Copy report"
	    - button "Close"
	`);
});
