# The same picture with one number a pixel and with three.
H = 3.3
load 'figures/style.gp'
unset border
unset tics
unset grid
unset key
set margins 0, 0, 0, 0
set xrange [0 : W]
set yrange [0 : H]
side = 2.05
bottom = 0.55
x0(i) = i == 0 ? 0.05 : 2.75 + 2.42 * (i - 1)
across(col, i) = x0(i) + side * (col + 0.5) / 112.0
up(row) = bottom + side * (111.5 - row) / 112.0
top = bottom + side + 0.3
set label GRAY at x0(0) + side / 2, top center
set label COLOR at x0(1) + side / 2, top center
set label REDS at x0(2) + side / 2, top center tc rgb RED
set label GREENS at x0(3) + side / 2, top center tc rgb GREEN
set label BLUES at x0(4) + side / 2, top center tc rgb BLUE
set label '=' at x0(2) - 0.19, bottom + side / 2 center
set label '+' at x0(3) - 0.19, bottom + side / 2 center
set label '+' at x0(4) - 0.19, bottom + side / 2 center
set label m('28·28·1 = 784') at x0(0) + side / 2, 0.25 center
set label m('28·28·3 = 2,352') at x0(1) + side / 2, 0.25 center
do for [i = 2 : 4] { set label m('784') at x0(i) + side / 2, 0.25 center }
plot D.'planes.tsv' using (across($2, 0)):(up($1)):(252 - 0.9 * $3):(250 - 0.9 * $3):(245 - 0.9 * $3) with rgbimage, \
     '' using (across($2, 1)):(up($1)):4:5:6 with rgbimage, \
     '' using (across($2, 2)):(up($1)):4:(0):(0) with rgbimage, \
     '' using (across($2, 3)):(up($1)):(0):5:(0) with rgbimage, \
     '' using (across($2, 4)):(up($1)):(0):(0):6 with rgbimage
