# The confusion matrix of a run with its counts. Hits shade blue, mistakes red
# by their logarithm, so that single ones are seen too.
#   run  the folder of the run
W = 11.0
H = 10.4
load 'figures/style.gp'
table = run."/confusion.tsv"
stats table matrix rowheaders columnheaders nooutput
classes = int(STATS_size_y)
most = STATS_max

set size ratio 1
unset border
unset grid
set tics scale 0
set x2label ANSWER offset 0,-0.3
set ylabel TRUTH offset 1,0
unset xtics
set x2range [-0.5 : classes - 0.5]
set xrange [-0.5 : classes - 0.5]
set yrange [classes - 0.5 : -0.5]
set x2tics 0, 1, classes - 1
set ytics 0, 1, classes - 1
unset colorbox
set cbrange [-1 : 1]
set palette defined (-1 "#c4452d", -0.001 "#fdf1ee", 0 "#ffffff", \
                     0.001 "#e8eff6", 1 "#1f5a94")

shade(row, col, count) = count == 0 ? 0 : row == col ? \
    0.15 + 0.85 * count / most : -(0.02 + 0.98 * (count < 100 ? log(1 + count) / log(101) : 1))
ink_on(row, col, count) = abs(shade(row, col, count)) > 0.55 ? 0xffffff : INK

do for [i = 0 : classes] {
    set arrow from i - 0.5, -0.5 to i - 0.5, classes - 0.5 nohead lc rgb 0xffffff lw 1.5 front
    set arrow from -0.5, i - 0.5 to classes - 0.5, i - 0.5 nohead lc rgb 0xffffff lw 1.5 front
}
plot for [k = 0 : classes - 1] table skip 1 \
         using (k):0:(-0.5 + k):(0.5 + k):($0 - 0.5):($0 + 0.5):(shade($0, k, column(k + 2))) \
         with boxxyerror fs solid 1 noborder lc palette, \
     for [k = 0 : classes - 1] table skip 1 \
         using (k):0:(column(k + 2) == 0 ? "·" : sprintf("%d", column(k + 2))):(ink_on($0, k, column(k + 2))) \
         with labels tc rgb variable font ",8"
