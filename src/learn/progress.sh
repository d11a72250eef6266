#!/bin/sh
# All chapters in one glance: passed or not, points, hints that were read.
. src/learn/state.sh
done=0 all=0 points=0
printf '%-24s %-9s %9s   %s\n' chapter "" points "hints read"
for chapter in $(all_chapters); do
    all=$((all + 1))
    got=$(known "$chapter" 4) of=$(known "$chapter" 5) state_now=""
    hints=$([ -f $state ] && awk -v c="$chapter" '$1 == "hint" && $2 == c { n += $4 } END { print n }' $state)
    if is_passed "$chapter"; then
        state_now="passed"
        done=$((done + 1))
        points=$((points + got))
    elif is_untouched "$chapter"; then
        got=
    elif [ "$(known "$chapter" 3)" = "$(hash_of "$chapter")" ]; then
        state_now="begun"
        points=$((points + got))
    else
        state_now="changed"
        got=
    fi
    color=
    [ "$state_now" = passed ] && color=$green
    printf "%-24s $color%-9s$plain %9s   %s\n" "$chapter" "$state_now" "${got:+$got of $of}" "$hints"
done
echo
bar=$(awk -v d=$done -v a=$all 'BEGIN { for (i = 0; i < a; i++) printf i < d ? "#" : "." }')
echo "[$bar] $done of $all chapters, $points points"
