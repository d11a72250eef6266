# The share of one output while its z grows: softmax and plain ratio.
H = 6.2
load 'figures/style.gp'
set xrange [-8:8]
set yrange [-2.2:3.4]
set ytics 1
set xtics 2
set xlabel m('𝑧_0').",   ".m('𝑧_1 = 1,  𝑧_2 = 2')
set ylabel SHARE." ".m('𝑠_0')
set object rectangle from -8,0 to 8,1 behind fc rgb 0xeef3f8 fs solid 1 noborder
set arrow from -3,-2.2 to -3,3.4 nohead lc rgb GREY dt 2 lw 0.8
set label SOFTMAX at 4.6,1.25 left tc rgb BLUE
set label PLAIN_RATIO at -1.6,-1.5 left tc rgb RED
set label PLAIN_RATIO at -4.95,2.9 right tc rgb RED
plot D.'ratio.tsv' using 1:3 with lines lt 2 dt (14,10), '' using 1:2 with lines lt 1
