import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, onTestFinished, test, vi } from 'vitest';
import { example } from '@mock/contracts';
import { renderPage } from '@mock/render-page';
import { server } from '@mock/server';
import { world } from '@mock/world';
import type { Progress } from '@/generated/reporting/types.gen';
import { paths } from '@/shared/paths';
import { Component } from './overview-page';

const inExample = example<Progress>('readProgress');

/** The figures as they are asked for, and no stream that would bring others. */
function answer(progress: Partial<Progress>, ...events: Progress[]) {
  const asked: string[] = [];
  server.use(
    http.get('*/api/progress', ({ request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json({ ...inExample, ...progress });
    }),
    http.get('*/api/progress/stream', () => {
      const text = events.map((event) => `event: progress\ndata: ${JSON.stringify(event)}\n\n`).join('');
      return new HttpResponse(
        new ReadableStream({
          start: (stream) => {
            stream.enqueue(new TextEncoder().encode(text));
          },
        }),
        { headers: { 'Content-Type': 'text/event-stream' } },
      );
    }),
  );
  return asked;
}

const page = (search = '', role?: 'organisation-board' | 'inspector') =>
  renderPage(Component, { path: paths.unit(':id'), at: paths.unit(world.province) + search, ...(role ? { role } : {}) });

const figure = (name: string) => screen.findByRole('region', { name });

test('says result, target and share of each target', async () => {
  answer({});
  page();

  expect(await figure('Được kết nạp')).toHaveTextContent('5.130102,6% chỉ tiêu 5.000Đã đạt chỉ tiêu.');
  expect(await figure('Tỷ lệ đảng viên mới là đoàn viên')).toHaveTextContent('71,2%Chỉ tiêu: từ 70%');
  expect(document.title).toBe('Kết quả của Tỉnh đoàn Tây Ninh · Ưu Tú');
});

test('a figure leads to what it is made of, but for who sees aggregates only', async () => {
  answer({});
  const { unmount } = page('?period=2024', 'organisation-board');

  const link = await screen.findByRole('link', { name: 'Gồm những gì: Được kết nạp' });
  expect(link).toHaveAttribute(
    'href',
    `${paths.explanation(world.province)}?programme=2021-2025&from=2024-01&to=2024-12&indicator=admitted`,
  );
  unmount();
  page('', 'inspector');

  expect(await figure('Được kết nạp')).toBeVisible();
  expect(screen.queryByRole('link', { name: /Gồm những gì/ })).toBeNull();
});

test('says which quarters have no denominator and who enters it, with the way there for that board', async () => {
  const unknownShare = { value: null, numerator: null, denominator: null };
  answer({ indicators: inExample.indicators.map((each) => (each.kind === 'ratio' ? { ...each, ...unknownShare } : each)) });
  page('', 'organisation-board');

  const unknown = await figure('Tỷ lệ đảng viên mới là đoàn viên');
  expect(unknown).toHaveTextContent('Chưa tính được tỷ lệ.');
  expect(unknown).toHaveTextContent('Còn thiếu tổng số đảng viên mới của Quý 4/2025. Ban Tổ chức – Kiểm tra nhập số này');
  expect(within(unknown).getByRole('link', { name: 'Nhập số' })).toHaveAttribute('href', paths.outsideNumbers(world.province));
});

test('an event of the stream moves the figure', async () => {
  const indicators = inExample.indicators.map((each) => (each.indicator === 'admitted' ? { ...each, value: 5131 } : each));
  answer({}, { ...inExample, indicators });
  page();

  await waitFor(async () => {
    expect(await figure('Được kết nạp')).toHaveTextContent('5.131');
  });
});

test('says that it connects, and only then that the figures follow by themselves', async () => {
  answer({});
  page();
  expect(await screen.findByText(/^Đang nối để tự cập nhật/)).toBeVisible();

  answer({}, inExample);
  page();
  expect(await screen.findByText(/^Tự cập nhật/)).toBeVisible();
});

test('a share that was missed says by how much', async () => {
  const short = { value: 0.65, numerator: 650, denominator: 1000, target: 0.7 };
  answer({ indicators: inExample.indicators.map((each) => (each.kind === 'ratio' ? { ...each, ...short } : each)) });
  page();

  expect(await figure('Tỷ lệ đảng viên mới là đoàn viên')).toHaveTextContent('Kỳ đã kết thúc, còn thiếu 5 điểm phần trăm.');
});

test.each([
  ['somewhat more than all', 0.55],
  ['a multiple of all', 0.05],
])('a share that would need %s says that it is out of reach', async (_, value) => {
  const short = { value, numerator: 1000 * value, denominator: 1000, target: 0.7 };
  answer({ indicators: inExample.indicators.map((each) => (each.kind === 'ratio' ? { ...each, ...short } : each)) });
  vi.setSystemTime('2025-01-01T00:00:00+07:00');
  onTestFinished(() => { vi.useRealTimers(); });
  page();

  const share = await figure('Tỷ lệ đảng viên mới là đoàn viên');
  expect(share).toHaveTextContent('Dù mọi đảng viên mới đến hết 12/2025 đều là đoàn viên vẫn chưa đạt');
  expect(share).not.toHaveTextContent(/cần .*% đảng viên mới/);
});

test('the period goes along to the units above', async () => {
  answer({});
  renderPage(Component, { path: paths.unit(':id'), at: `${paths.unit(world.branch)}?period=2024` });

  const above = await screen.findByRole('navigation', { name: 'Vị trí trang' });
  expect((await within(above).findAllByRole('link'))[0]).toHaveAttribute('href', expect.stringMatching(/\?period=2024$/));
});

test('says plainly that intake lags', async () => {
  answer({ ageMillis: 90_000 }, { ...inExample, ageMillis: 90_000 });
  page();

  expect(await screen.findByText(/Hệ thống đang nhận số liệu chậm. Các số dưới đây mới đầy đủ đến 23:59:58 31\/12\/2025/)).toBeVisible();
});

test('the period of the address is the one that is asked for, and goes along to the units below', async () => {
  const asked = answer({});
  page('?period=2024-Q3');

  expect(await screen.findByRole('link', { name: 'Thành đoàn Tây Ninh' })).toHaveAttribute(
    'href',
    `${paths.unit(world.district)}?period=2024-Q3`,
  );
  expect(asked[0]).toContain('from=2024-07&to=2024-09');
});

/** Answers laid on the tree that is asked for. */
function laid() {
  const asked: (string | null)[] = [];
  server.use(
    http.get('*/api/progress', ({ request }) => {
      const view = new URL(request.url).searchParams.get('view');
      asked.push(view);
      return HttpResponse.json({ ...inExample, view: view ?? 'as-is' });
    }),
    http.get('*/api/progress/stream', () => new HttpResponse(new ReadableStream(), { headers: { 'Content-Type': 'text/event-stream' } })),
  );
  return asked;
}

test('lays the figures on the tree that is chosen, keeps it in the address, and says which holds', async () => {
  const asked = laid();
  const { user, router } = page('?period=2024&view=table');
  expect(await screen.findByText(/^Số liệu theo tổ chức hiện nay:/)).toBeVisible();

  await user.click(await screen.findByRole('combobox', { name: 'Theo tổ chức' }));
  await user.click(await screen.findByRole('option', { name: 'Theo tổ chức từng thời kỳ' }));

  expect(await screen.findByText(/^Số liệu theo tổ chức từng thời kỳ:/)).toBeVisible();
  expect(router.state.location.search).toBe('?period=2024&view=table&tree=as-was');
  expect(await screen.findByRole('link', { name: 'Thành đoàn Tây Ninh' })).toHaveAttribute('href', expect.stringContaining('tree=as-was'));
  expect(asked).toEqual([null, 'as-was']);
});

test('the tree of a day stands in the address, and another day can be chosen', async () => {
  const asked = laid();
  const { user, router } = page('?tree=2025-06-30&view=table');

  expect(await screen.findByText(/^Số liệu theo tổ chức tại ngày 30\/06\/2025:/)).toBeVisible();
  expect(asked).toEqual(['as-on:2025-06-30']);
  const year = await screen.findByRole('spinbutton', { name: 'Năm' });
  await user.click(year);
  await user.keyboard('2024');

  await waitFor(() => { expect(router.state.location.search).toContain('tree=2024-06-30'); });
  expect(await screen.findByText(/^Số liệu theo tổ chức tại ngày 30\/06\/2024:/)).toBeVisible();
});

test('an address with a tree that there is not shows today\'s and says so', async () => {
  const asked = laid();
  page('?tree=yesterday&view=table');

  expect(await screen.findByText(/cách xếp tổ chức không có/)).toBeVisible();
  expect(await screen.findByText(/^Số liệu theo tổ chức hiện nay:/)).toBeVisible();
  expect(asked[0]).toBeNull();
});

test('ranks the units below by the chosen target and keeps the choice in the address', async () => {
  answer({});
  const { user, router } = page('?by=sector&view=table');
  const best = async () => (await within(await screen.findByRole('region', { name: 'Đơn vị trực thuộc' })).findAllByRole('link'))[0];
  expect(await best()).toHaveTextContent('Đoàn Khối Cơ quan và Doanh nghiệp tỉnh');

  await user.click(screen.getByRole('button', { name: 'Giới thiệu' }));

  expect(router.state.location.search).toBe('?by=sector&view=table&indicator=referred');
  expect(screen.getByText('Xếp theo mức đạt: Giới thiệu')).toBeVisible();
  expect(await screen.findByRole('table', { name: 'Giới thiệu theo khối' })).toBeVisible();
});

test('compares the results themselves where no unit has a target', async () => {
  const children = inExample.children.map((child) => ({ ...child, indicators: child.indicators.map((each) => ({ ...each, target: null })) }));
  answer({ children }, { ...inExample, children });
  page('?indicator=referred&view=table');

  const list = within(await screen.findByRole('region', { name: 'Đơn vị trực thuộc' }));
  expect(list.getByText(/^Xếp theo kết quả: Giới thiệu, vì chưa giao/)).toBeVisible();
  expect(list.getAllByRole('img', { name: /^Kết quả: [\d.]+$/ })).toHaveLength(children.length);
});

test('shows the units below as tiles by code, grouped by the district that they belonged to', async () => {
  const districts = [{ id: 'b', code: '705', name: 'Huyện đoàn Tân Biên' }, { id: 'a', code: '703', name: 'Thành đoàn Tây Ninh' }];
  const children = inExample.children.slice(0, 5).map((child, at) => ({ ...child, ...(districts[at] && { formerly: districts[at] }) }));
  answer({ children }, { ...inExample, children });
  const { user, router } = page('?view=table');

  const list = within(await screen.findByRole('region', { name: 'Đơn vị trực thuộc' }));
  await user.click(list.getByRole('button', { name: 'Ô theo mã' }));

  expect(router.state.location.search).toBe('?view=table&children=tiles');
  expect(list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Trước đây thuộc Thành đoàn Tây Ninh',
    'Trước đây thuộc Huyện đoàn Tân Biên',
    'Các đơn vị khác',
  ]);
  expect(list.getAllByRole('link')[0]).toHaveAttribute('href', `${paths.unit(children[1]?.unit.id ?? '')}?view=table&children=tiles`);
});

test('says in words how each unit below has come along', async () => {
  answer({});
  page('?view=table&period=2024');

  expect(await screen.findByRole('img', { name: 'Theo tháng: thấp nhất 98, cao nhất 203, gần nhất 203' })).toBeVisible();
});

test('says how many of those selected have passed each step, and how long it took', async () => {
  answer({});
  page('?view=table');

  const funnel = await screen.findByRole('region', { name: 'Từ bình chọn đến kết nạp' });
  expect(await within(funnel).findByText('Có quyết định kết nạp')).toBeVisible();
  expect(within(funnel).getByText('42,3%')).toBeVisible();
  expect(funnel).toHaveTextContent('Từ ngày bình chọn đến ngày giới thiệu cho cấp ủy: trung vị khoảng 71 ngày');
});

test('hands out the tables as files that ask for what is shown', async () => {
  answer({});
  const asked: string[] = [];
  server.use(
    http.get('*/api/progress/export', ({ request }) => {
      asked.push(new URL(request.url).search);
      return new HttpResponse('x');
    }),
  );
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:', revokeObjectURL: () => undefined }));
  const { user } = page('?view=table&by=sector&period=2024&tree=as-was');

  for (const region of ['Kết nạp theo khối', 'Đơn vị trực thuộc']) {
    await user.click(within(await screen.findByRole('region', { name: region })).getByRole('button', { name: 'XLSX' }));
  }

  const question = `unit=${world.province}&programme=2021-2025&from=2024-01&to=2024-12&view=as-was`;
  await waitFor(() => {
    expect(asked).toEqual([`?${question}&by=sector&format=xlsx`, `?${question}&format=xlsx`]);
  });
});

test('in a long list a unit is found without accents', async () => {
  const [one] = inExample.children;
  if (!one) throw new Error('The example has no children');
  const children = Array.from({ length: 60 }, (_, n) => ({ ...one, unit: { ...one.unit, id: `unit-${n}`, name: `Đoàn xã số ${n}` } }));
  answer({ children }, { ...inExample, children });
  const { user } = page('?view=table');
  const list = await screen.findByRole('region', { name: 'Đơn vị trực thuộc' });

  await user.click(within(list).getByRole('searchbox', { name: 'Tìm trong danh sách' }));
  await user.paste('doan xa so 57');

  const [found, ...others] = within(list).getAllByRole('listitem');
  expect(found).toHaveTextContent('Đoàn xã số 57');
  expect(others).toEqual([]);
});

test('a unit that is not there or not mine says so', async () => {
  const none = () => HttpResponse.json({ status: 404 }, { status: 404 });
  server.use(http.get('*/api/progress', none), http.get('*/api/progress/stream', none));
  page();

  expect(await screen.findByText('Không tìm thấy, hoặc nằm ngoài phạm vi đơn vị của bạn.')).toBeVisible();
});
