# The paths of all seven optimizers on one tilted valley.
H = 6.4
load 'figures/style.gp'
unset border
unset tics
unset grid
set size ratio -1
set xrange [-4.4:1.4]
set yrange [-3.2:1.4]
set samples 160
across(u, v) = (12*u - 5*v) / 13
up(u, v) = (5*u + 12*v) / 13
turn(x) = 2*pi * (x + 4.4) / 5.8
levels = "0.5 3 10 25 50 90"
files = "sgd momentum nesterov adagrad rmsprop adam ftrl"
colors = sprintf("%d %d %d %d %d %d %d", INK, BLUE, GREEN, GOLD, PLUM, RED, GREY)
set multiplot
do for [i = 1:7] {
    column = (i - 1) % 4
    row = (i - 1) / 4
    set lmargin at screen 0.005 + 0.25 * column
    set rmargin at screen 0.245 + 0.25 * column
    set tmargin at screen 0.95 - 0.5 * row
    set bmargin at screen 0.55 - 0.5 * row
    set label 1 word(NAMES, i) at -4.3,1.75 left front font "Lato Semibold,9" tc rgb int(word(colors, i))
    plot for [c in levels] '+' \
             using (across(sqrt(2*c)*cos(turn($1)), sqrt(c/20.0)*sin(turn($1)))):(up(sqrt(2*c)*cos(turn($1)), sqrt(c/20.0)*sin(turn($1)))) \
             with lines lt 1 lc rgb PALE lw 1, \
         D.'race-'.word(files, i).'.tsv' using 2:3 with linespoints lt 1 lw 1.1 pt 7 ps 0.25 lc rgb int(word(colors, i)), \
         '' every ::0::0 using 2:3 with points pt 7 ps 0.5 lc rgb INK, \
         '+' every ::0::0 using (0):(0) with points pt 2 ps 0.6 lc rgb INK
}
set lmargin at screen 0.755
set rmargin at screen 0.995
set label 1 ""
set label 2 START at -2.6,-0.2 left
set label 3 LOWEST at -2.6,-1.2 left
plot '+' every ::0::0 using (-3.0):(-0.2) with points pt 7 ps 0.5 lc rgb INK, \
     '+' every ::0::0 using (-3.0):(-1.2) with points pt 2 ps 0.6 lc rgb INK
unset multiplot
