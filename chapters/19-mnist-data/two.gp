# Test picture 1 as numbers: each pixel's byte, on its own gray.
W = 12.4
H = 12.2
load 'figures/style.gp'
unset border
unset tics
unset grid
unset colorbox
set margins 0, 0, 0, 0
set xrange [-2.6 : 27.6]
set yrange [27.6 : -2.1]
set palette defined (0 "#fbfaf7", 1 "#1b1b1b")
set cbrange [0 : 255]
ink_on(byte) = byte == 0 ? 0xb5b5b5 : byte > 120 ? 0xffffff : INK
do for [i = 0 : 27] {
    set label sprintf("%d", i) at i, -0.95 center font ",5.6" tc rgb GREY
    set label sprintf("%d", i) at -0.75, i right font ",5.6" tc rgb GREY
}
set label COLUMN at 13.5, -1.75 center
set label ROW at -2.2, 13.5 center rotate by 90
set object rectangle center 10,3 size 1,1 front fs empty border lc rgb RED lw 1.6
plot D.'two.tsv' using 2:1:(0.5):(0.5):3 with boxxyerror fs solid 1 noborder lc palette, \
     '' using 2:1:(sprintf("%d", $3)):(ink_on($3)) with labels tc rgb variable font ",5.6"
