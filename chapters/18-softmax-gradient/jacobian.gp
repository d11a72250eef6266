# Equation III for s = (0.1, 0.7, 0.2): nine slopes, colored by their value.
W = 8.6
H = 6.2
load 'figures/style.gp'
set size ratio -1
set border 0
unset grid
unset colorbox
set tics scale 0
set xrange [-0.5:2.5]
set yrange [2.5:-0.5]
set cbrange [-0.21:0.21]
set palette defined (-1 "#c4452d", 0 "#f7f7f7", 1 "#1f5a94")
set xtics offset 0,0.3 (m('𝑧_0') 0, m('𝑧_1') 1, m('𝑧_2') 2)
set ytics (m('𝑠_0 = 0.1') 0, m('𝑠_1 = 0.7') 1, m('𝑠_2 = 0.2') 2)
number(x) = sprintf(x < 0 ? "−%.2f" : "%.2f", abs(x))
plot D.'jacobian.tsv' using 2:1:3 with image pixels, \
     '' using 2:1:(number($3)):(abs($3) > 0.12 ? 0xffffff : INK) with labels tc rgb variable font ",9.5"
