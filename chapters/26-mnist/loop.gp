# The loop of train: what happens in an epoch, and who is told.
H = 5.5
load 'figures/style.gp'
load 'figures/diagram.gp'
x1 = 3.6
x2 = 8.6
w = 3.5
h = 0.75
y(i) = 0.6 + 1.4 * i
down(x, i) = arrow(x, y(i) - h / 2, x, y(i - 1) + h / 2 + 0.03, INK)
up(x, i) = arrow(x, y(i) + h / 2, x, y(i + 1) - h / 2 - 0.03, INK)
eval box(x1, y(3), w, h, SHUFFLE)
eval tinted(x1, y(2), w, h, STEP, BLUE)
eval tinted(x1, y(1), w, h, STORE, BLUE)
eval box(x1, y(0), w, h, EVALUATE)
eval box(x2, y(0), w, h, BEST)
eval box(x2, y(1), w, h, REMEMBER)
eval box(x2, y(2), w, h, PATIENCE)
eval tinted(x2, y(3), w, h, RESTORE, GREEN)
do for [i = 1 : 3] { eval down(x1, i) }
do for [i = 0 : 2] { eval up(x2, i) }
eval arrow(x1 + w / 2, y(0), x2 - w / 2 - 0.03, y(0), INK)
eval arrow(x2 - w / 2, y(2) + 0.15, x1 + w / 2 + 0.04, y(3), INK)
eval text(x1 + w / 2 + 0.85, y(2.75), YES)
eval rightward(x2 + 0.12, y(2.5), NO)
eval rightward(x2 + 0.12, y(0.5), YES)
# No new best: past the box.
e = x2 + w / 2
eval line(e, y(0), e + 0.35, y(0), INK)
eval line(e + 0.35, y(0), e + 0.35, y(2) - 0.15, INK)
eval arrow(e + 0.35, y(2) - 0.15, e + 0.03, y(2) - 0.15, INK)
eval text(e + 0.65, y(0.5), NO)
# The engine and the watcher.
eval colored(0.9, y(1.5), ENGINE, BLUE)
eval line(1.3, y(1.5) + 0.2, x1 - w / 2 - 0.08, y(2), BLUE)
eval line(1.3, y(1.5) - 0.2, x1 - w / 2 - 0.08, y(1), BLUE)
eval colored(6.1, y(1.5), WATCHER, PLUM)
eval arrow(x1 + w / 2 + 0.05, y(2), 5.95, y(1.5) + 0.25, PLUM)
eval arrow(x2 - 0.1, y(1.5), 6.75, y(1.5), PLUM)
plot NaN
