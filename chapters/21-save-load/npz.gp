# The parts of small.npz; widths are true, a byte is a byte.
H = 3.3
load 'figures/style.gp'
array at[8]
do for [i = 1 : 8] {
    stats D.'parts.tsv' using 1 every ::(i - 1)::(i - 1) nooutput
    at[i] = STATS_min
}
load 'figures/diagram.gp'
x(byte) = 0.06 + byte * (W - 0.12) / at[8]
y = 1.5
small(x, y, t, color) = sprintf("set label %s at %g,%g center front font ',7' tc rgb %s", quote(t), x, y, hex(color))
part(i, t, color) = rectangle((x(at[i]) + x(at[i + 1])) / 2, y, x(at[i + 1]) - x(at[i]), 0.8, pale(color), color)."; ".small((x(at[i]) + x(at[i + 1])) / 2, y, t, INK)
eval part(1, HEADER, GREY)
eval part(2, 'arr\_0.npy', PLUM)
eval part(3, HEADER, GREY)
eval part(4, 'arr\_1.npy', BLUE)
eval part(5, '0', GOLD)
eval part(6, '1', GOLD)
eval part(7, END, GREEN)
eval small((x(at[5]) + x(at[7])) / 2, y - 0.62, DIRECTORY, INK)
do for [i = 1 : 8] {
    eval small(i == 1 ? x(0) + 0.05 : i == 8 ? x(at[8]) - 0.15 : x(at[i]), y + 0.56, sprintf("%d", at[i]), GREY)
}
# who points to whom: from above the directory, from below the end
up(from, to, h) = line(from, y + 0.75, from, h, GOLD)."; ".line(from, h, to, h, GOLD)."; ".arrow(to, h, to, y + 0.75, GOLD)
eval up(x(at[5]) + 0.62, x(at[1]) + 0.45, y + 1.6)
eval up(x(at[6]) + 0.62, x(at[3]) + 0.45, y + 1.2)
down(from, to, h) = line(from, y - 0.42, from, h, GREEN)."; ".line(from, h, to, h, GREEN)."; ".arrow(to, h, to, y - 0.42, GREEN)
eval down(x(at[7]) + 0.4, x(at[5]) + 0.1, y - 1.05)
plot NaN
