# SPDX-FileCopyrightText: 2026 The Chatelaine authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails on an include that goes round the include folders, and on a window that speaks to the network
# or to signatures itself. main.cpp puts the program together and may name them, WindowAssembly.cpp the servers.
set(faults)
foreach(tree app ui)
  file(GLOB_RECURSE sources ${ROOT}/${tree}/*.h ${ROOT}/${tree}/*.cpp)
  if(NOT sources)
    message(FATAL_ERROR "nothing found in ${ROOT}/${tree}")
  endif()
  foreach(source IN LISTS sources)
    set(forbidden "#include +\"\\.\\.?/")
    if(tree STREQUAL "ui" AND NOT source STREQUAL "${ROOT}/ui/main.cpp")
      set(forbidden "#include +\"(\\.\\.?|net|jose|servers|cli)/")
      if(source STREQUAL "${ROOT}/ui/WindowAssembly.cpp")
        string(REPLACE "servers|" "" forbidden "${forbidden}")
      endif()
    endif()
    file(STRINGS ${source} lines REGEX "${forbidden}")
    foreach(line IN LISTS lines)
      string(APPEND faults "${source}: ${line}\n")
    endforeach()
  endforeach()
endforeach()
if(faults)
  message(FATAL_ERROR "${faults}")
endif()
