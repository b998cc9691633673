import { request } from 'node:http';

/**
 * Asks for an address and reads the answer to its end: how many bytes came and after how many milliseconds the last did; its
 * text where it was asked for. Node's own client takes less of the processor than `fetch`, which the studio is to have.
 */
export function ask(url, { agent, headers = {}, text = false } = {}) {
  const startedAt = performance.now();
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent, headers }, (answer) => {
      const chunks = [];
      let bytes = 0;
      answer.on('data', (chunk) => {
        bytes += chunk.length;
        if (text) chunks.push(chunk);
      });
      answer.on('error', reject);
      answer.on('end', () => {
        if (answer.statusCode !== 200) return reject(new Error(`${url} answered ${answer.statusCode}.`));
        const read = text ? Buffer.concat(chunks).toString() : undefined;
        resolve({ bytes, ms: performance.now() - startedAt, text: read });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
