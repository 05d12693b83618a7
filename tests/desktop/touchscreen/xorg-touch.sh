#!/bin/bash
# Headless Xorg with one simulated touch screen (XI 2.2 direct touch). Prints DISPLAY and TOUCH_SOCKET; everything goes away on exit.
#   xorg-touch.sh [WxH]                 run until TERM/INT/HUP; two lines on stdout: DISPLAY=:N  TOUCH_SOCKET=/path
#   xorg-touch.sh [WxH] -- cmd args...  run cmd with DISPLAY and TOUCH_SOCKET set, exit with its status
# Environment: XORG_TOUCH_LOG=file keeps the server's log; TOUCH_COUNT=10 contacts (the driver's most is 15).
set -u
W=1920 H=1080
if [[ ${1-} =~ ^([0-9]+)x([0-9]+)$ ]]; then W=${BASH_REMATCH[1]} H=${BASH_REMATCH[2]}; shift; fi
if [[ $# -gt 0 && $1 != -- ]]; then sed -n '2,5s/^# \{0,1\}//p' "$0" >&2; exit 2; fi
[[ $# -gt 0 ]] && shift
XORG=$(command -v /usr/lib/xorg/Xorg || command -v Xorg) || { echo "xorg-touch: no Xorg (apt: xserver-xorg-core)" >&2; exit 1; }
for m in drivers/dummy_drv.so input/inputtest_drv.so extensions/libglx.so; do
  [[ -e /usr/lib/xorg/modules/$m ]] || { echo "xorg-touch: /usr/lib/xorg/modules/$m is missing (Debian: xserver-xorg-core xserver-xorg-video-dummy)" >&2; exit 1; }
done
D=$(mktemp -d /tmp/xorg-touch.XXXXXX) || exit 1
XPID= CPID=
cleanup() {
  trap - EXIT; trap '' TERM INT HUP
  if [[ -n $CPID ]]; then
    kill -TERM "$CPID" 2>/dev/null
    for _ in {1..20}; do kill -0 "$CPID" 2>/dev/null || break; sleep 0.1; done
  fi
  if [[ -n $XPID ]]; then
    kill -TERM "$XPID" 2>/dev/null
    for _ in {1..50}; do kill -0 "$XPID" 2>/dev/null || break; sleep 0.1; done
    kill -KILL "$XPID" 2>/dev/null; wait "$XPID" 2>/dev/null
  fi
  if [[ -n ${XORG_TOUCH_LOG-} ]]; then cp "$D/Xorg.log" "$XORG_TOUCH_LOG" 2>/dev/null; fi
  rm -rf "$D"
}
trap cleanup EXIT; trap 'exit 143' TERM; trap 'exit 130' INT; trap 'exit 129' HUP

HT=$((W + 200)) VT=$((H + 40)); CLK=$((HT * VT * 60))             # made-up timing; the driver takes 11-300 MHz, so 4K gets fewer than 60 Hz
((CLK > 299000000)) && CLK=299000000; ((CLK < 12000000)) && CLK=12000000
printf -v MHZ '%d.%06d' $((CLK / 1000000)) $((CLK % 1000000))
cat >"$D/xorg.conf" <<CONF
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
  Option "DontVTSwitch" "true"
  Option "BlankTime" "0"
  Option "StandbyTime" "0"
  Option "SuspendTime" "0"
  Option "OffTime" "0"
EndSection
Section "InputDevice"
  Identifier "touchscreen"
  Driver "inputtest"
  Option "SocketPath" "$D/touch.sock"
  Option "DeviceType" "Touch"
  Option "TouchCount" "${TOUCH_COUNT:-10}"
EndSection
Section "InputDevice"
  Identifier "testkeyboard"
  Driver "inputtest"
  Option "SocketPath" "$D/keyboard.sock"
  Option "DeviceType" "Keyboard"
EndSection
Section "Monitor"
  Identifier "m"
  HorizSync 1-1000
  VertRefresh 1-1000
  Modeline "touch" $MHZ $W $((W + 60)) $((W + 100)) $HT $H $((H + 3)) $((H + 8)) $VT
EndSection
Section "Device"
  Identifier "d"
  Driver "dummy"
  VideoRam $((W * H * 4 / 1024 * 2 + 65536))
EndSection
Section "Screen"
  Identifier "s"
  Device "d"
  Monitor "m"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "touch"
    Virtual $W $H
  EndSubSection
EndSection
Section "ServerLayout"
  Identifier "l"
  Screen "s"
  InputDevice "touchscreen" "CorePointer"
  InputDevice "testkeyboard" "CoreKeyboard"
EndSection
CONF
mkfifo "$D/fd" && exec 7<>"$D/fd" || exit 1
setpriv --pdeathsig TERM "$XORG" -displayfd 7 -config "$D/xorg.conf" -logfile "$D/Xorg.log" -noreset -nolisten tcp -novtswitch -s 0 -dpms </dev/null >"$D/out" 2>&1 &
XPID=$!
N=
for _ in {1..150}; do
  read -r -t 0.1 -u 7 N && break
  kill -0 "$XPID" 2>/dev/null || break
done
exec 7>&-
for _ in {1..50}; do [[ -S $D/touch.sock ]] && break; sleep 0.1; done
if [[ ! $N =~ ^[0-9]+$ || ! -S $D/touch.sock ]]; then
  echo "xorg-touch: Xorg did not start:" >&2; tail -5 "$D/out" >&2; grep -E '\(EE\)' "$D/Xorg.log" | tail -8 >&2; exit 1
fi
if ! grep -q "Virtual size is ${W}x${H} " "$D/Xorg.log"; then
  echo "xorg-touch: the screen is not ${W}x${H} (widths must be multiples of 8, at most about 300 Mpixel/s):" >&2; grep -E 'Virtual size|mode "touch"' "$D/Xorg.log" >&2; exit 1
fi
export DISPLAY=:$N TOUCH_SOCKET=$D/touch.sock
unset WAYLAND_DISPLAY XAUTHORITY
if [[ $# -gt 0 ]]; then
  "$@" <&0 & CPID=$!
  wait "$CPID"; RC=$?; CPID=; exit $RC
fi
printf 'DISPLAY=%s\nTOUCH_SOCKET=%s\n' "$DISPLAY" "$TOUCH_SOCKET"
wait "$XPID"; RC=$?; XPID=
echo "xorg-touch: Xorg ended by itself, status $RC" >&2; exit 1
