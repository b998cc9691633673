import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { models } from '../models/catalog';
import { byRatio, bySize, openBench, pathOf } from './bench.test-support';

const picture = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
const dataUrl = (content: Buffer) => `data:image/png;base64,${content.toString('base64')}`;

describe('uploads', () => {
  it('keeps pictures and serves them to everyone, in order', async () => {
    const bench = await openBench();
    const pictures = [await picture(8, 4, '#c00'), await picture(4, 8, '#00c')];
    const reply = await bench.post('/upload-asset', { data_urls: pictures.map(dataUrl) });
    const { file_urls, message } = await reply.json();
    expect(message).toBeTypeOf('string');
    for (const [index, url] of file_urls.entries()) {
      const file = await bench.call('GET', pathOf(url), undefined, {});
      expect(Buffer.from(await file.arrayBuffer()).equals(pictures[index] ?? Buffer.of())).toBe(true);
    }
    expect((await (await bench.get('/control')).json()).uploads).toBe(2);
  });

  it.each([
    ['no list', {}],
    ['no picture', { data_urls: ['data:image/png;base64,AAAA'] }],
    ['no data URL', { data_urls: ['https://example.com/a.png'] }],
  ])('refuses %s', async (_, body) => {
    const bench = await openBench();
    expect((await bench.post('/upload-asset', body)).status).toBe(400);
  });

  it('shows references in the picture and follows their shape', async () => {
    const bench = await openBench();
    const { file_urls } = await (
      await bench.post('/upload-asset', { data_urls: [dataUrl(await picture(300, 150, '#ff2000'))] })
    ).json();
    const body = {
      prompt: 'a calm lake in fog',
      seed: 1,
      aspect_ratio: 'match_input_image',
      image_urls: file_urls,
    };
    const drawn = await (await bench.post(`/v1/${byRatio.slug}`, body)).arrayBuffer();
    const { data, info } = await sharp(drawn).raw().toBuffer({ resolveWithObject: true });
    expect(info.width / info.height).toBeCloseTo(2, 1);
    let red = 0;
    for (let at = 0; at < data.length; at += info.channels) {
      if ((data[at] ?? 0) > 200 && (data[at + 1] ?? 0) < 110 && (data[at + 2] ?? 0) < 90) red++;
    }
    expect(red / (info.width * info.height)).toBeGreaterThan(0.01);
  });

  it('takes data URLs, and other hosts’ addresses without asking them', async () => {
    const bench = await openBench();
    const bytesWith = async (url: string) => {
      const body = { prompt: 'a lake', seed: 1, width: 128, height: 128, image_urls: [url] };
      return Buffer.from(await (await bench.post(`/v1/${bySize.slug}`, body)).arrayBuffer());
    };
    const inline = await bytesWith(dataUrl(await picture(4, 4, '#0a0')));
    const elsewhere = await bytesWith('http://unreachable.invalid/a.png');
    expect((await sharp(inline).metadata()).width).toBe(128);
    expect(inline.equals(elsewhere)).toBe(false);
  });
});

it('lists the catalogue as Segmind does', async () => {
  const bench = await openBench();
  const reply = await bench.get('/inference-model-information/list');
  const list = (await reply.json())['Inference Segmind Model Information List With Details'];
  expect(list.map((entry: { slug: string }) => entry.slug)).toEqual(models.map((spec) => spec.slug));
  expect(list[0]).toMatchObject({ is_depreciated: false, parameters: { prompt: { isRequired: true } } });
});
