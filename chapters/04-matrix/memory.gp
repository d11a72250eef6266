# A matrix and its place in memory, row after row; below, for
# comparison, column after column.
H = 4.7
load 'figures/style.gp'
load 'figures/diagram.gp'
w = 1.05
h = 0.66
color(row) = row == 0 ? BLUE : RED

do for [row = 0:1] {
    do for [col = 0:2] {
        number = sprintf("%d", 3 * row + col + 1)
        eval tinted(1.75 + w * col, 3.75 - h * row, w, h, m(number), color(row))
        eval tinted(6.1 + w * (3 * row + col), 3.42, w, h, m(number), color(row))
        eval tinted(6.1 + w * (2 * col + row), 1.25, w, h, m(number), color(row))
    }
}
do for [i = 0:5] {
    eval text(6.1 + w * i, 2.82, sprintf("%d", i))
    eval text(6.1 + w * i, 0.65, sprintf("%d", i))
}
do for [col = 0:2] { eval text(1.75 + w * col, 4.4, sprintf("%s %d", COL, col)) }
do for [row = 0:1] { eval leftward(1.1, 3.75 - h * row, sprintf("%s %d", ROW, row)) }
eval arrow(4.6, 3.42, 5.4, 3.42, INK)
eval rightward(5.58, 4.1, ROW_MAJOR)
eval rightward(5.58, 1.93, COLUMN_MAJOR)
eval rightward(5.58, 0.15, PLACE)
plot NaN
