# The steep sigmoid for four alphas (left), and its derivative (right).
H = 5.0
load 'figures/style.gp'
set multiplot layout 1,2 margins 0.07,0.985,0.19,0.95 spacing 0.09
set xrange [-5:5]
set xlabel m('𝑧')
d = D.'steepness.tsv'
set yrange [0:1]
set ytics 0.25
set label m('𝑆(𝑧)') at -4.6,0.93 left
set label m('𝛼 = 4') at 0.15,0.96 right tc rgb PLUM
set label m('½') at 4.0,0.8 center tc rgb GREEN
set label m('2') at 1.2,0.86 left tc rgb RED
set label m('1') at 2.3,0.86 left tc rgb BLUE
plot d using 1:2 with lines lt 3, d using 1:4 with lines lt 1, \
     d using 1:6 with lines lt 2 dt (14,10), d using 1:8 with lines lt 5
unset label
set label m('𝑆′(𝑧)') at -4.6,0.93 left
set label m('𝛼 = 4') at 0.45,0.86 left tc rgb PLUM
set label m('2') at 0.66,0.46 left tc rgb RED
set label m('1') at 1.5,0.22 left tc rgb BLUE
set label m('½') at 4.0,0.13 center tc rgb GREEN
plot d using 1:3 with lines lt 3, d using 1:5 with lines lt 1, \
     d using 1:7 with lines lt 2 dt (14,10), d using 1:9 with lines lt 5
unset multiplot
