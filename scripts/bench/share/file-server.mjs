/** A bare server of the files that are its arguments: `/0` is the first. Says its port as soon as it listens. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';

const files = process.argv.slice(2);

const server = createServer((request, response) => {
  const file = files[Number(request.url?.slice(1))];
  if (file === undefined) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-length': statSync(file).size });
  createReadStream(file).pipe(response);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
