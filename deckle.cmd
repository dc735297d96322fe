@echo off
rem Runs Deckle, from a checkout (building what is missing) or from the unpacked distribution (bin\deckle.cmd).
rem   JAVA_HOME          the Java to use, 17 or later; else the one on the PATH
rem   DECKLE_JAVA_OPTS   more options for Java, such as -Xmx2g
rem Jars in the folder ext (database drivers, Apache POI, JLaTeXMath) are on the class path; src\ext\pom.xml fetches them.
rem Unlike the script for other systems it does not notice changed sources: after an edit, run
rem   mvn -q -DskipTests package -pl cli -am
setlocal
set "home=%~dp0"
if exist "%home%pom.xml" (
    set "lib=%home%cli\target\lib"
    set "ext=%home%ext"
) else (
    set "lib=%home%..\lib"
    set "ext=%home%..\ext"
)

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo deckle: Java is missing; install a JDK, 17 or later, or set JAVA_HOME>&2
    exit /b 3
)
set "major="
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1" ^| findstr /c:" version "') do (
    for /f "delims=.- tokens=1" %%m in (%%v) do set "major=%%m"
)
if defined major if %major% LSS 17 (
    echo deckle: Java %major% is too old; Deckle needs 17 or later ^(set JAVA_HOME^)>&2
    exit /b 3
)

if exist "%lib%\built" goto run
if not exist "%home%pom.xml" goto run
where mvn >nul 2>&1
if errorlevel 1 (
    echo deckle: Maven is missing; it builds Deckle, or take the distribution, which needs none>&2
    exit /b 3
)
echo deckle: building Deckle, once; the first time Maven fetches its libraries, which takes a minute or two ...>&2
pushd "%home%"
call mvn -q -B -DskipTests package -pl cli -am 1>&2
set "status=%errorlevel%"
popd
if not "%status%"=="0" exit /b 3

:run
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto %DECKLE_JAVA_OPTS% -cp "%lib%\deckle.jar;%ext%\*" dev.deckle.cli.Main %*
exit /b %errorlevel%
