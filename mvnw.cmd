@echo off
rem Runs the Maven in MAVEN_HOME or on the path. Where there is none, says what to install.
setlocal
if defined MAVEN_HOME if exist "%MAVEN_HOME%\bin\mvn.cmd" (
  call "%MAVEN_HOME%\bin\mvn.cmd" %*
  exit /b
)
where mvn >nul 2>nul
if errorlevel 1 (
  echo mvnw: there is no Maven. Install Maven 3.8 or newer and put it on the path or in MAVEN_HOME. 1>&2
  exit /b 2
)
call mvn %*
exit /b
