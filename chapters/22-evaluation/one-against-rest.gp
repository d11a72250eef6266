# One class against the rest in a confusion matrix, here the fours: its row
# holds what recall asks for, its column what precision asks for.
H = 6.5
load 'figures/style.gp'
load 'figures/diagram.gp'
s = 0.5
c = 4
x(j) = 3.4 + s * j + s / 2
y(i) = 5.6 - s * i - s / 2
tint(i, j) = i == c && j == c ? BLUE : i == c ? pale(RED) : j == c ? pale(GOLD) : 0xf4f4f4
rim(i, j) = i == c && j == c ? BLUE : i == c ? RED : j == c ? GOLD : PALE
do for [i = 0 : 9] { do for [j = 0 : 9] {
    eval rectangle(x(j), y(i), 0.9 * s, 0.9 * s, tint(i, j), rim(i, j))
} }
do for [i = 0 : 9] {
    eval text(3.15, y(i), sprintf("%d", i))
    eval text(x(i), 5.8, sprintf("%d", i))
}
eval text(x(4.5), 6.25, ANSWER)
set label TRUTH at 2.7, y(4.5) center rotate by 90 front tc rgb INK
eval colored(x(c), y(c), 'tp', 0xffffff)
do for [i in "2 7"] {
    eval colored(x(c), y(i + 0), 'fp', 0x8a6010)
    eval colored(x(i + 0), y(c), 'fn', RED)
    do for [j in "2 7"] { eval colored(x(j + 0), y(i + 0), 'tn', GREY) }
}
eval arrow(8.55, y(c), 9.1, y(c), RED)
set label RECALL at 9.25, y(c) + 0.3 left front tc rgb RED
set label m('𝑟 = tp / (tp + fn)') at 9.25, y(c) - 0.15 left front tc rgb RED
eval line(x(c), 0.5, x(c), 0.3, 0x8a6010)
eval arrow(x(c), 0.3, 9.1, 0.3, 0x8a6010)
set label PRECISION at 9.25, 0.6 left front tc rgb 0x8a6010
set label m('𝑝 = tp / (tp + fp)') at 9.25, 0.15 left front tc rgb 0x8a6010
plot NaN
