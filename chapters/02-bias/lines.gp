# Left: lines without a bias. Right: the same weight, three biases.
H = 6.4
load 'figures/style.gp'
WEIGHT = 1.0   # of the lines on the right
set multiplot layout 1,2
set xrange [-6:6]
set yrange [-6:6]
set zeroaxis lc rgb GREY lw 0.9 lt 1
set border 3
set xtics -6, 2, 6
set ytics -6, 2, 6
unset grid
set xlabel m('𝑥') offset 0,0.4
set ylabel m('𝑧') rotate by 0 offset 1.5,0
set title STEEPER
set label 1 m('𝑤')." = 0.5" at 6,1.2 right tc rgb GREEN
set label 2 m('𝑤')." = 1" at 6,3.4 right tc rgb BLUE
set label 3 m('𝑤')." = 2" at 2.3,5.4 right tc rgb RED
set label 4 "" at 0,0 point pt 7 ps 0.6 lc rgb INK front
plot 0.5 * x lt 3, x lt 1, 2 * x lt 2
set title SHIFTED
set label 1 m('𝑏')." = −3" at 2.4,-1.9 left tc rgb RED
set label 2 m('𝑏')." = 0" at 6.1,3.7 right tc rgb BLUE
set label 3 m('𝑏')." = 4" at -2.2,2.8 right tc rgb GREEN
set label 4 "" at 3,0 point pt 7 ps 0.6 lc rgb RED front
set label 5 "" at -4,0 point pt 7 ps 0.6 lc rgb GREEN front
set label 6 "" at 0,0 point pt 7 ps 0.6 lc rgb BLUE front
plot WEIGHT * x + 4 lt 3, WEIGHT * x lt 1, WEIGHT * x - 3 lt 2
unset multiplot
