# Left: nested lines are a line, until something bends. Right: three
# shifted ReLUs, and the hat they add up to.
H = 5.4
load 'figures/style.gp'
set multiplot layout 1,2 margins 0.065,0.985,0.17,0.96 spacing 0.09
set xrange [-2:2]
set xtics 1
set xlabel m('𝑥')
set yrange [-14:12]
set ytics 4
set label NESTED at -1.25,-10.8 left tc rgb RED
set label BENT at -1.9,-2.4 left tc rgb BLUE
plot D.'lines.tsv' using 1:3 with lines lt 1 lw 2.6, '' using 1:2 with lines lt 2 dt (14,10)
unset label
set yrange [-4.3:3.3]
set ytics 1
set label m('relu(𝑥 + 1)') at 0.75,2.35 right tc rgb GREEN
set label m('relu(𝑥 − 1)') at 1.95,-0.5 right tc rgb GOLD
set label m('−2 relu(𝑥)') at 1.0,-2.9 right tc rgb PLUM
set label HAT at -0.62,0.75 right tc rgb BLUE
d = D.'hat.tsv'
plot d using 1:2 with lines lt 3 lw 1, d using 1:3 with lines lt 5 lw 1, \
     d using 1:4 with lines lt 4 dt (14,10) lw 1, d using 1:5 with lines lt 1 lw 2.6
unset multiplot
