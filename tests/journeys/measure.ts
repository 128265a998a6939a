/** What can be measured on any page: sizes of targets, what lies beside the screen, what is cut, what moves, what hides the focus. */
import type { Page } from '@playwright/test';

/**
 * Targets that are too small by WCAG 2.2, 2.5.8: under 24 by 24 CSS pixels, and so near to another target that a circle of
 * 24 pixels around their middle meets it or its circle. Left out, as there: links in a line of text, and boxes to tick or
 * choose, whose size is the browser's and whose label can be pressed.
 *
 * @returns one line for each, with its size and what it is too near to
 */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const least = 24;
		const wanted =
			'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="tab"], [role="option"], [tabindex="0"]';
		function all(root: Document | ShadowRoot): Element[] {
			return [...root.querySelectorAll('*')].flatMap((element) => [
				...(element.matches(wanted) ? [element] : []),
				...(element.shadowRoot ? all(element.shadowRoot) : [])
			]);
		}
		/** A link that has words of its own sentence beside it. */
		function inText(element: Element): boolean {
			if (getComputedStyle(element).display !== 'inline' && !element.matches('button'))
				return false;
			return [...(element.parentElement?.childNodes ?? [])].some(
				(node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.textContent ?? '')
			);
		}
		/** What of a box its surroundings let be seen. */
		function clipped(element: Element, box: DOMRect): DOMRect {
			let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
			for (let around = parentOf(element); around; around = parentOf(around)) {
				if (getComputedStyle(around).overflow === 'visible') continue;
				const edge = around.getBoundingClientRect();
				[left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
				[top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
			}
			return new DOMRect(left, top, right - left, bottom - top);
		}
		function parentOf(element: Element): Element | null {
			const root = element.getRootNode();
			return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
		}
		const modal = document.querySelector('dialog:modal');
		const shown = all(document)
			.filter(
				(element) =>
					element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
					(modal === null || modal.contains(element)) &&
					element.closest('[inert], .visually-hidden') === null &&
					!element.matches('.visually-hidden, input[type="checkbox"], input[type="radio"]')
			)
			.map((element) => ({
				element,
				box: clipped(element, element.getBoundingClientRect()),
				// A link that wraps has one for each line.
				parts: [...element.getClientRects()].map((part) => clipped(element, part))
			}))
			.filter(({ box }) => box.width > 1 && box.height > 1 && box.bottom + scrollY > 0);
		const small = ({ width, height }: DOMRect) => width < least - 0.01 || height < least - 0.01;
		const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
		function near(a: DOMRect, b: { box: DOMRect; parts: DOMRect[] }): boolean {
			const from = middle(a);
			const distance = (x: number, y: number) => Math.hypot(from.x - x, from.y - y);
			const other = middle(b.box);
			if (b.parts.length === 1 && small(b.box) && distance(other.x, other.y) < least - 0.5)
				return true;
			return b.parts.some(
				({ left, right, top, bottom }) =>
					distance(
						Math.max(left, Math.min(from.x, right)),
						Math.max(top, Math.min(from.y, bottom))
					) <
					least / 2 - 0.5
			);
		}
		const name = (element: Element) =>
			`${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent).trim().replaceAll(/\s+/g, ' ').slice(0, 40)}”`;
		return shown.flatMap(({ element, box }) => {
			if (!small(box) || inText(element)) return [];
			const other = shown.find(
				(one) =>
					one.element !== element &&
					!one.element.contains(element) &&
					!element.contains(one.element) &&
					near(box, one)
			);
			return other
				? [
						`${name(element)} ${box.width.toFixed(0)}×${box.height.toFixed(0)} beside ${name(other.element)}`
					]
				: [];
		});
	});
}

/** Lets text have the spacing of WCAG 2.2, 1.4.12, as a reader's own style sheet would. */
export async function spaceText(page: Page): Promise<void> {
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}'
		);
		document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	});
}

/** What lies beside the screen: elements that end to the right of it, unless something around them scrolls or is hidden. */
export function besideTheScreen(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		if (document.documentElement.scrollWidth <= document.documentElement.clientWidth) return [];
		const found = [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
			.map((element) => `${element.localName} “${element.textContent.trim().slice(0, 40)}”`)
			.slice(-3);
		return [
			`${String(document.documentElement.scrollWidth)} px in ${String(innerWidth)}`,
			...found
		];
	});
}

/** Texts that are cut off: their box hides what does not fit into it. Code that wraps and fields do not count. */
export function cutText(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.body.querySelectorAll<HTMLElement>('*')]
			.filter((element) => {
				if (!element.checkVisibility() || element.closest('.visually-hidden')) return false;
				if (element.matches('textarea, input, select, iframe, svg, svg *')) return false;
				const { overflowX, overflowY, clipPath } = getComputedStyle(element);
				if (clipPath !== 'none') return false;
				const hides = (value: string) => value === 'hidden' || value === 'clip';
				return (
					(hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
					(hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
				);
			})
			.map((element) => `${element.localName} “${element.textContent.trim().slice(0, 40)}”`)
	);
}

/** Transitions and animations that take time; asked for elements that would have one. */
export function moving(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const seconds = (value: string) =>
			Math.max(...value.split(',').map((one) => parseFloat(one) * (/ms\s*$/.test(one) ? 1 : 1000)));
		return [...document.querySelectorAll('*')].flatMap((element) => {
			const style = getComputedStyle(element);
			const moves =
				seconds(style.transitionDuration) > 0 ||
				(style.animationName !== 'none' && seconds(style.animationDuration) > 0);
			return moves ? [`${element.localName}.${element.getAttribute('class') ?? ''}`] : [];
		});
	});
}

/** Goes through the page with Tab. @returns stops whose focus is not seen: outside of the window, or under something else */
export async function hiddenFocus(page: Page, most = 200): Promise<string[]> {
	const hidden: string[] = [];
	for (let stop = 0; stop < most; stop++) {
		await page.keyboard.press('Tab');
		const at = await page.evaluate(() => {
			let element = document.activeElement;
			while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
			if (!element || element === document.body) return null;
			// Pages in a frame have rings of their own.
			if (element instanceof HTMLIFrameElement) return { name: '', ringed: true, seen: true };
			const style = getComputedStyle(element);
			const parentOf = (one: Element): Element | null => {
				const root = one.getRootNode();
				return one.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
			};
			// A field may leave its ring to the box around it, as may a picker that only its words show.
			let ringed = false;
			for (let one: Element | null = element; one && !ringed; one = parentOf(one)) {
				const { outlineStyle, outlineWidth } = getComputedStyle(one);
				ringed = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
			}
			ringed ||= [...(element.parentElement?.children ?? [])].some(
				(one) => getComputedStyle(one).outlineStyle !== 'none'
			);
			const box = element.getBoundingClientRect();
			const [left, right] = [Math.max(0, box.left), Math.min(innerWidth, box.right)];
			const [top, bottom] = [Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
			const seen =
				style.clipPath !== 'none' ||
				(right > left &&
					bottom > top &&
					[0.1, 0.5, 0.9].some((part) => {
						const over = document.elementFromPoint(
							left + (right - left) * part,
							top + (bottom - top) * 0.5
						);
						return (
							over !== null &&
							(over === element ||
								over.contains(element) ||
								element.contains(over) ||
								over.shadowRoot !== null)
						);
					}));
			const name = `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40)}”`;
			return { name, ringed, seen };
		});
		if (at === null) break;
		if (!at.seen) hidden.push(`${at.name} is not in sight`);
		if (!at.ringed) hidden.push(`${at.name} has no ring`);
	}
	return hidden;
}
