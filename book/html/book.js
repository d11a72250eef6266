// Copy buttons, light and dark, search, arrow keys. Works from file://.
'use strict';
const root = document.documentElement;

for (const pre of document.querySelectorAll('pre')) {
  const box = document.createElement('div');
  const button = document.createElement('button');
  box.className = 'code-box';
  pre.replaceWith(box);
  box.append(pre, button);
  button.type = 'button';
  button.className = 'copy';
  button.textContent = WORDS.copy;
  button.onclick = async () => {
    const text = pre.textContent.replace(/\n$/, '') + '\n';
    try {
      await navigator.clipboard.writeText(text);
    } catch (e) {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
    }
    button.textContent = WORDS.copied;
    setTimeout(() => { button.textContent = WORDS.copy; }, 1200);
  };
}

document.getElementById('theme').onclick = () => {
  const dark = root.dataset.theme === 'dark' ||
    (!root.dataset.theme && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'light' : 'dark';
  try { localStorage.setItem('theme', root.dataset.theme); } catch (e) { /* private window */ }
};

const menu = document.getElementById('menu');
const side = document.getElementById('side');
menu.onclick = () => menu.setAttribute('aria-expanded', side.classList.toggle('open'));
side.addEventListener('click', (event) => {
  if (event.target.closest('a')) side.classList.remove('open');
});
document.querySelector('.side .here')?.scrollIntoView({ block: 'center' });

// ---- search: every word must occur; titles count more than text
const field = document.getElementById('search');
const hits = document.getElementById('hits');

function score(piece, wanted) {
  const title = piece.h.toLowerCase();
  const text = piece.t.toLowerCase();
  let points = 0;
  for (const word of wanted) {
    if (title.includes(word)) points += 10;
    else if (!text.includes(word)) return 0;
    points += Math.min(5, text.split(word).length - 1);
  }
  return points;
}

function excerpt(piece, word) {
  const at = piece.t.toLowerCase().indexOf(word);
  const small = document.createElement('small');
  if (at < 0) return small;
  const from = Math.max(0, piece.t.lastIndexOf(' ', at - 30));
  const mark = document.createElement('mark');
  mark.textContent = piece.t.slice(at, at + word.length);
  small.append('… ' + piece.t.slice(from, at), mark, piece.t.slice(at + word.length, at + 60) + ' …');
  return small;
}

field.oninput = () => {
  const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  hits.replaceChildren();
  if (!wanted.length) return;
  const found = BOOK_SEARCH.map((piece) => ({ piece, points: score(piece, wanted) }))
    .filter((hit) => hit.points > 0).sort((a, b) => b.points - a.points).slice(0, 12);
  for (const { piece } of found) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = piece.u;
    link.textContent = piece.h;
    item.append(link, excerpt(piece, wanted[0]));
    hits.append(item);
  }
  if (!found.length) hits.append(Object.assign(document.createElement('li'), { textContent: '–' }));
};

addEventListener('keydown', (event) => {
  if (event.target === field) {
    if (event.key === 'Escape') { field.value = ''; field.oninput(); field.blur(); }
    if (event.key === 'Enter') hits.querySelector('a')?.click();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '/') { event.preventDefault(); side.classList.add('open'); field.focus(); }
  if (event.key === 'ArrowRight') document.querySelector('a[rel=next]')?.click();
  if (event.key === 'ArrowLeft') document.querySelector('a[rel=prev]')?.click();
});
