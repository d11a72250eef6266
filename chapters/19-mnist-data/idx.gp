# An image file and a label file, part after part.
H = 4.6
load 'figures/style.gp'
load 'figures/diagram.gp'
small(x, y, t, color) = sprintf("set label %s at %g,%g center front font ',7' tc rgb %s", quote(t), x, y, hex(color))
part(x, y, w, t, color) = rectangle(x + w / 2, y, w, 0.6, pale(color), color)."; ".sprintf("set label %s at %g,%g center front font ',7.5' tc rgb %s", quote(t), x + w / 2, y, hex(INK))
told(x, y, name, value) = small(x, y - 0.5, name, INK)."; ".small(x, y - 0.8, value, INK)
offset(x, y, t) = small(x, y + 0.45, t, GREY)

# the image file
y = 3.55
eval rightward(0.05, y + 0.9, IMAGE_FILE)
eval part(0.05, y, 1.9, '00 00 08 03', BLUE)
eval part(1.95, y, 1.9, '00 00 ea 60', GREEN)
eval part(3.85, y, 1.9, '00 00 00 1c', GOLD)
eval part(5.75, y, 1.9, '00 00 00 1c', GOLD)
eval part(7.65, y, 1.6, PICTURE.' 0', PLUM)
eval part(9.25, y, 1.6, PICTURE.' 1', PLUM)
eval part(10.85, y, 1.5, '…', PLUM)
eval told(1.0, y, MAGIC, '2051')
eval told(2.9, y, IMAGES, '60,000')
eval told(4.8, y, ROWS, '28')
eval told(6.7, y, COLUMNS, '28')
eval told(8.45, y, PIXELS, '784')
eval told(10.05, y, PIXELS, '784')
eval offset(0.12, y, '0')
eval offset(1.95, y, '4')
eval offset(3.85, y, '8')
eval offset(5.75, y, '12')
eval offset(7.65, y, '16')
eval offset(9.25, y, '800')
eval offset(11.75, y, '47,040,016')

# the four bytes of the magic number
y = 1.25
eval line(0.05, 3.2, 0.05, y + 0.32, PALE)
eval line(1.95, 3.2, 1.95, 2.5, PALE)
eval line(1.95, 2.5, 5.05, y + 0.32, PALE)
eval part(0.05, y, 1.25, '00', GREY)
eval part(1.3, y, 1.25, '00', GREY)
eval part(2.55, y, 1.25, '08', BLUE)
eval part(3.8, y, 1.25, '03', BLUE)
eval small(1.3, y - 0.5, ALWAYS, INK)
eval told(3.175, y, word(UNSIGNED, 1), word(UNSIGNED, 2))
eval told(4.425, y, word(THREE_D, 1), word(THREE_D, 2))

# the label file
eval rightward(6.55, y + 0.9, LABEL_FILE)
eval part(6.55, y, 1.75, '00 00 08 01', BLUE)
eval part(8.3, y, 1.75, '00 00 ea 60', GREEN)
do for [i = 0 : 4] {
    eval part(10.05 + 0.46 * i, y, 0.46, i == 4 ? '…' : word('05 00 04 01', i + 1), PLUM)
}
eval told(7.425, y, MAGIC, '2049')
eval told(9.175, y, IMAGES, '60,000')
eval small(11.2, y - 0.5, LABELS, INK)
eval offset(6.62, y, '0')
eval offset(8.3, y, '4')
eval offset(10.05, y, '8')
eval offset(12.0, y, '60,008')
plot NaN
