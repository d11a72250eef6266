# A hundred examples as dots: ten are a c, eight are read as one, six are both.
H = 2.9
load 'figures/style.gp'
load 'figures/diagram.gp'
s = 0.36
x(i) = 0.3 + s * i
y(j) = 2.6 - s * j
gold = 0x8a6010
# In the two lowest rows: 4 missed, 6 found, 2 taken for one.
kind(i, j) = j < 2 || i < 9 || i > 14 ? 1 : i < 11 ? 2 : i < 14 ? 3 : 4
do for [j = 0 : 3] { do for [i = 0 : 24] {
    set object circle at x(i), y(j) size 0.12 front fillcolor rgb int(word("0xd0d0d0 0xc4452d 0x1f5a94 0xd99a1c", kind(i, j))) fillstyle solid 1 noborder
} }
set object rectangle from x(9) - 0.18, y(3) - 0.17 to x(13) + 0.17, y(2) + 0.17 front fs empty border lc rgb RED lw 1.4
set object rectangle from x(11) - 0.17, y(3) - 0.22 to x(14) + 0.18, y(2) + 0.22 front fs empty border lc rgb gold lw 1.4
eval colored(x(9), 0.35, IS_C.' '.m('𝑐').': 10', RED)
eval colored(x(15), 0.35, READ_AS_C.' '.m('𝑐').': 8', gold)
eval arrow(x(9), 0.6, x(9.3), y(3) - 0.2, RED)
eval arrow(x(14.8), 0.6, x(14.1), y(3) - 0.25, gold)
set label PRECISION at 9.6, 2.6 left front tc rgb gold
set label m('𝑝 = 6 / 8 = 0.75') at 9.6, 2.2 left front tc rgb INK
set label RECALL at 9.6, 1.55 left front tc rgb RED
set label m('𝑟 = 6 / 10 = 0.6') at 9.6, 1.15 left front tc rgb INK
plot NaN
