# What 100 trained networks say to 101, one dot each.
W = 12.4
H = 4.6
load 'figures/style.gp'
set xrange [-0.35:7]
set yrange [0:2.1]
set xtics 0, 1, 7
set xlabel SAYS
unset ytics
unset grid
set border 1
set rmargin 1
set lmargin 1
set object 1 rectangle from 4.5,0 to 5.5,1.9 behind fillcolor rgb 0xeaf1ec fillstyle solid 1 noborder
set label RIGHT at 5,2.03 center tc rgb GREEN
set label RELU_OUT at 1.3,1.4 left tc rgb RED
set label IDENT_OUT at 1.3,0.5 left tc rgb BLUE
jitter(i) = 0.6 * (i * 0.618034 - floor(i * 0.618034)) - 0.3
plot D.'answers-relu.tsv' using 3:(1.4 + jitter($1)) with points pt 7 ps 0.33 lc rgb 0x70c4452d, \
     D.'answers-identity.tsv' using 3:(0.5 + jitter($1)) with points pt 7 ps 0.33 lc rgb 0x701f5a94
