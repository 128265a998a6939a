/** Writes down what servers are asked and what they answer, message by message, as a network trace shows it. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export class Wire {
	readonly #exchanges: { asked: string; answered: string }[] = [];

	/** To be called before anybody reads or answers. */
	record(request: IncomingMessage, response: ServerResponse): void {
		const exchange = { asked: '', answered: '' };
		this.#exchanges.push(exchange);
		const { method = '', url = '', httpVersion } = request;
		const head = [`${method} ${url} HTTP/${httpVersion}`, ...pairs(request.rawHeaders), '', ''];
		exchange.asked = head.join('\n');
		const emit = request.emit.bind(request);
		request.emit = (event: string, ...values: unknown[]) => {
			if (event === 'data') exchange.asked += String(values[0]);
			return emit(event, ...values);
		};
		const say = (part: unknown) => {
			if (typeof part === 'string' || part instanceof Uint8Array)
				exchange.answered += Buffer.from(part as Uint8Array).toString('utf8');
		};
		const write = response.write.bind(response) as (...values: unknown[]) => boolean;
		response.write = ((...values: unknown[]) => {
			say(values[0]);
			return write(...values);
		}) as typeof response.write;
		const end = response.end.bind(response) as (...values: unknown[]) => ServerResponse;
		response.end = ((...values: unknown[]) => {
			say(values[0]);
			return end(...values);
		}) as typeof response.end;
		response.once('finish', () => {
			const headers = Object.entries(response.getHeaders()).flatMap(([name, value]) =>
				[value].flat().map((one) => `${name}: ${String(one)}`)
			);
			exchange.answered = [
				`HTTP/1.1 ${response.statusCode} ${response.statusMessage}`,
				...headers,
				'',
				exchange.answered
			].join('\n');
		});
	}

	/** All of it, in the order in which it was asked; what the person's browser and the servers among themselves did is left out. */
	get text(): string {
		return this.#exchanges
			.filter(
				({ asked }) => !/^(?:GET|POST) (?:\/tenant)?\/(?:auth|interaction|jwks)\b/.test(asked)
			)
			.map(({ asked, answered }) => `${asked}\n\n${answered}`)
			.join('\n\n');
	}
}

function pairs(raw: readonly string[]): string[] {
	return raw.flatMap((name, index) =>
		index % 2 === 0 ? [`${name}: ${raw[index + 1] ?? ''}`] : []
	);
}
