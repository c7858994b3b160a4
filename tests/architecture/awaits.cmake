# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later

# GCC 12 destroys what `condition ? co_await a() : co_await b()` yields before it is used. The warnings say
# nothing, and the program crashes now and then; `if` and `else` are the way round.
file(GLOB_RECURSE files ${ROOT}/app/*.cpp ${ROOT}/app/*.h ${ROOT}/ui/*.cpp ${ROOT}/ui/*.h)
foreach(file IN LISTS files)
  file(READ ${file} text)
  if(text MATCHES "\\?[ \n]*co_await|\\?[^;{}\"\n]*\n?[^;{}\"\n]*:[ \n]*co_await")
    message(SEND_ERROR "${file} awaits inside a conditional expression: ${CMAKE_MATCH_0}")
  endif()
endforeach()
